"""Units of time, frequency, speed and flow.

Days and months are two dimensions: a year has 12 months, but no month a fixed number of days.
"""

from __future__ import annotations

from civcheck.extract.tables.unit import units

SPANS = units(
    "time",
    ("second", "1", "second(s)", "s, sec, secs", "秒, 秒钟, 秒鐘"),
    ("millisecond", "0.001", "millisecond(s)", "ms", "毫秒"),
    ("microsecond", "1e-6", "microsecond(s)", "µs, μs", "微秒"),
    ("nanosecond", "1e-9", "nanosecond(s)", "ns", "纳秒, 納秒, 奈秒"),
    ("minute", "60", "minute(s)", "min, mins", "分钟, 分鐘"),
    ("hour", "3600", "hour(s)", "h, hr, hrs", "小时, 小時, 个小时, 個小時, 钟头, 鐘頭, 个钟头, 個鐘頭"),
    ("day", "86400", "day(s), day-old(s), days-old", "d", "天, 日"),
    ("week", "604800", "week(s), week-old(s), weeks-old", "wk, wks", "周, 週, 星期, 个星期, 個星期, 礼拜, 禮拜, 个礼拜, 個禮拜"),
    ("fortnight", "1209600", "fortnight(s)", "", ""),
)

CALENDAR = units(
    "calendar-time",
    ("month", "1", "month(s), month-old(s), months-old, months of age", "mth, mths, mo, mos", "个月, 個月"),  # 三月 alone is March
    (
        "year", "12", "year(s), year-old(s), years-old, years of age, yr-old(s), yrs-old", "yr, yrs, y/o, yo",
        "年, 岁, 歲, 周岁, 周歲, 週歲, 虚岁, 虛歲, 周年, 週年",
    ),
    ("decade", "120", "decade(s)", "", ""),
    ("century", "1200", "century, centuries", "", "个世纪, 個世紀"),  # 21世纪 is a date
    ("millennium", "12000", "millennium, millennia, millenniums", "", ""),
)  # fmt: skip

FREQUENCY = units(
    "frequency",
    ("hertz", "1", "hertz", "Hz, hz", "赫兹, 赫茲"),
    ("kilohertz", "1000", "kilohertz", "kHz, KHz, khz, ㎑", "千赫, 千赫兹, 千赫茲"),
    ("megahertz", "1000000", "megahertz", "MHz, Mhz, mhz, ㎒", "兆赫, 兆赫兹, 兆赫茲"),
    ("gigahertz", "1000000000", "gigahertz", "GHz, Ghz, ghz, ㎓", "吉赫, 吉赫兹, 吉赫茲, 千兆赫"),
    ("terahertz", "1e12", "terahertz", "THz", "太赫兹, 太赫茲, 太赫"),
    (
        "revolution-per-minute", "1/60", "revolution(s) per minute, revolution(s) a minute", "rpm, RPM, r/min",
        "转/分, 转/分钟, 转每分, 转每分钟, 轉/分, 轉/分鐘, 轉每分鐘",
    ),
    ("beat-per-minute", "1/60", "beat(s) per minute, beat(s) a minute", "bpm, BPM", "次/分, 次/分钟, 次每分钟, 次/分鐘, 次每分鐘"),
    ("frame-per-second", "1", "frame(s) per second, frame(s) a second", "fps, FPS", "帧/秒, 帧每秒, 幀/秒, 幀每秒"),
)  # fmt: skip

SPEED = units(
    "speed",
    ("metre-per-second", "1", "metre(s) per second, metre(s) a second", "m/s, m·s⁻¹", "米/秒, 米每秒, 公尺/秒, 公尺每秒"),
    (
        "kilometre-per-hour", "5/18", "kilometre(s) per hour, kilometre(s) an hour, km per hour, km an hour, kms per hour",
        "km/h, km/hr, kph, kmh, kmph, Km/h, KM/H, KPH, km·h⁻¹",
        "公里/小时, 公里/时, 公里每小时, 千米/小时, 千米/时, 千米每小时, 公里/小時, 公里/時, 公里每小時, 千米/小時, 千米每小時",
    ),
    ("kilometre-per-second", "1000", "kilometre(s) per second, kilometre(s) a second", "km/s", "公里/秒, 公里每秒, 千米/秒, 千米每秒"),
    ("centimetre-per-second", "0.01", "centimetre(s) per second, centimetre(s) a second", "cm/s", "厘米/秒, 厘米每秒, 公分/秒"),
    ("metre-per-minute", "1/60", "metre(s) per minute, metre(s) a minute", "m/min", "米/分, 米/分钟, 米每分钟, 米/分鐘, 米每分鐘"),
    (
        "mile-per-hour", "0.44704", "mile(s) per hour, mile(s) an hour", "mph, MPH, mi/h",
        "英里/小时, 英里/时, 英里每小时, 英里/小時, 英里每小時",
    ),
    ("foot-per-second", "0.3048", "foot per second, feet per second, feet a second", "ft/s", "英尺/秒, 英尺每秒"),
    ("knot", "463/900", "knot(s)", "kn, kts", "节, 節, 海里/小时, 海里每小时, 海里/小時, 海里每小時"),
)  # fmt: skip

ACCELERATION = units(
    "acceleration",
    ("metre-per-second-squared", "1", "metre(s) per second squared", "m/s², m/s2, m/s^2", "米/秒², 米每二次方秒, 米/平方秒"),
)

FLOW = units(
    "flow",
    (
        "cubic-metre-per-second", "1", "cubic metre(s) per second, cubic metre(s) a second, cumec(s)", "m³/s, m3/s, m^3/s",
        "立方米/秒, 立方米每秒, 立方公尺/秒, 立方公尺每秒",
    ),
    (
        "cubic-metre-per-hour", "1/3600", "cubic metre(s) per hour, cubic metre(s) an hour", "m³/h, m3/h",
        "立方米/小时, 立方米/时, 立方米每小时, 立方米/小時",
    ),
    (
        "cubic-foot-per-second", "0.028316846592", "cubic foot per second, cubic feet per second, cusec(s)", "ft³/s, cfs",
        "立方英尺/秒, 立方英尺每秒",
    ),
    ("litre-per-second", "0.001", "litre(s) per second, litre(s) a second", "L/s, l/s", "升/秒, 升每秒"),
    (
        "litre-per-minute", "1/60000", "litre(s) per minute, litre(s) a minute", "L/min, l/min",
        "升/分, 升/分钟, 升每分钟, 升/分鐘, 升每分鐘",
    ),
    ("barrel-per-day", "1104078437/600000000000000", "", "bpd, b/d", ""),
)  # fmt: skip

TIME = SPANS + CALENDAR + FREQUENCY + SPEED + ACCELERATION + FLOW
