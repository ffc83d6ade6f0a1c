"""Units of shares and ratios, of data, of transport and labour, and of small money. No classifier (个 家 名) is a unit."""

from __future__ import annotations

from civcheck.extract.tables.unit import units

SHARES = units(
    "share",
    ("percent", "1", "percent, per cent, pct, pct.", "%, ％, ﹪", ""),  # 百分之 stands before its number
    ("per-mille", "0.1", "per mille, per mil, permille", "‰", ""),
    ("part-per-million", "0.0001", "part(s) per million", "ppm", ""),
    ("part-per-billion", "1e-7", "part(s) per billion", "ppb", ""),
    ("part-per-trillion", "1e-10", "part(s) per trillion", "", ""),
)

POINTS = units(
    "share-difference",
    (
        "percentage-point", "1", "percentage-point(s), percent point(s), per cent point(s), pct point(s)", "pp, ppts",
        "个百分点, 個百分點, 百分点, 百分點",
    ),
    ("per-mille-point", "0.1", "", "", "个千分点, 個千分點, 千分点, 千分點"),
    ("basis-point", "0.01", "basis-point(s)", "bp, bps", "个基点, 個基點, 基点, 基點"),
)  # fmt: skip

RATIOS = units("ratio", ("times", "1", "times, fold", "", "倍"), ("ratio", "1", "", "", ""))

DATA = units(
    "data",
    ("bit", "1", "bit(s)", "", "比特, 位元"),
    ("kilobit", "1000", "kilobit(s)", "kbit, Kbit", "千比特"),
    ("megabit", "1000000", "megabit(s)", "Mbit, Mb", "兆比特"),
    ("gigabit", "1000000000", "gigabit(s)", "Gbit, Gb", "吉比特, 千兆比特"),
    ("byte", "8", "byte(s)", "", "字节, 字節, 位元组, 位元組"),
    ("kilobyte", "8000", "kilobyte(s)", "KB, kB, kb, Kb", "千字节, 千字節"),
    ("megabyte", "8000000", "megabyte(s)", "MB, MBs", "兆字节, 兆字節"),
    ("gigabyte", "8e9", "gigabyte(s)", "GB, gb, GBs", "吉字节, 吉字節, 千兆字节, 千兆字節"),
    ("terabyte", "8e12", "terabyte(s)", "TB, tb, TBs", "太字节, 太字節"),
    ("petabyte", "8e15", "petabyte(s)", "PB", "拍字节, 拍字節"),
    ("exabyte", "8e18", "exabyte(s)", "EB", "艾字节, 艾字節"),
    ("zettabyte", "8e21", "zettabyte(s)", "ZB", "泽字节, 澤字節"),
    ("kibibyte", "8192", "kibibyte(s)", "KiB", ""),
    ("mebibyte", "8388608", "mebibyte(s)", "MiB", ""),
    ("gibibyte", "8589934592", "gibibyte(s)", "GiB", ""),
    ("tebibyte", "8796093022208", "tebibyte(s)", "TiB", ""),
)

DATA_RATES = units(
    "data-rate",
    ("bit-per-second", "1", "bit(s) per second, bit(s) a second", "bit/s", "比特/秒, 比特每秒"),
    ("kilobit-per-second", "1000", "kilobit(s) per second, kilobit(s) a second", "kbps, Kbps, kbit/s, kb/s, Kb/s", "千比特/秒, 千比特每秒"),
    ("megabit-per-second", "1000000", "megabit(s) per second, megabit(s) a second", "Mbps, mbps, Mbit/s, Mb/s", "兆比特/秒, 兆比特每秒"),
    (
        "gigabit-per-second",
        "1e9",
        "gigabit(s) per second, gigabit(s) a second",
        "Gbps, gbps, Gbit/s, Gb/s",
        "吉比特/秒, 吉比特每秒, 千兆比特/秒, 千兆比特每秒",
    ),
    ("terabit-per-second", "1e12", "terabit(s) per second, terabit(s) a second", "Tbps, Tbit/s, Tb/s", "太比特/秒, 太比特每秒"),
    ("kilobyte-per-second", "8000", "kilobyte(s) per second, kilobyte(s) a second", "KB/s, kB/s, KBps", "千字节/秒, 千字节每秒"),
    ("megabyte-per-second", "8000000", "megabyte(s) per second, megabyte(s) a second", "MB/s, MBps", "兆字节/秒, 兆字节每秒"),
    ("gigabyte-per-second", "8e9", "gigabyte(s) per second, gigabyte(s) a second", "GB/s, GBps", "吉字节/秒, 吉字节每秒"),
)

PICTURES = units(
    "picture-size",
    ("pixel", "1", "pixel(s)", "px", "像素, 画素, 畫素"),
    ("megapixel", "1000000", "megapixel(s), mega-pixel(s)", "", ""),
) + units(
    "resolution",
    ("dot-per-inch", "1", "dot(s) per inch", "dpi, DPI", "点/英寸, 点每英寸"),
    ("pixel-per-inch", "1", "pixel(s) per inch", "ppi, PPI", "像素/英寸, 像素每英寸"),
)

SHIPPING = (
    units(
        "containers",
        # The one id in capitals: nobody writes it otherwise, and fact bases do not.
        (
            "TEU", "1", "twenty-foot equivalent unit(s), 20-foot equivalent unit(s)", "TEU, TEUs, teu",
            "标准箱, 標準箱, 标箱, 標箱, 国际标准箱, 國際標準箱, 个标准箱, 個標準箱, 个标箱, 個標箱, 个国际标准箱, 個國際標準箱",
        ),
        ("FEU", "2", "forty-foot equivalent unit(s), 40-foot equivalent unit(s)", "FEU, FEUs", ""),
    )
    + units(
        "ship-size",
        ("deadweight-tonne", "", "deadweight tonne(s), deadweight ton(s)", "dwt, DWT", "载重吨, 載重噸"),
        ("gross-ton", "", "gross ton(s), gross tonne(s), gross register ton(s), gross registered ton(s)", "GT, GRT", "总吨, 總噸"),
        ("compensated-gross-ton", "", "compensated gross ton(s), compensated gross tonne(s)", "CGT", "修正总吨, 修正總噸"),
    )
)  # fmt: skip

TRANSPORT = (
    units(
        "passenger-transport",
        ("passenger-kilometre", "1", "passenger-kilometre(s), passenger-km", "pkm", "人公里, 旅客公里, 人千米"),
        ("passenger-mile", "1.609344", "passenger-mile(s)", "", "人英里"),
    )
    + units(
        "freight-transport",
        (
            "tonne-kilometre", "1", "tonne-kilometre(s), ton-kilometre(s), tonne-km, ton-km", "tkm",
            "吨公里, 噸公里, 吨千米, 噸千米",
        ),
        ("tonne-mile", "", "tonne-mile(s), ton-mile(s)", "", "吨海里, 噸海里"),  # of land or of sea
    )
    + units(
        "vehicle-transport",
        ("vehicle-kilometre", "", "vehicle-kilometre(s), vehicle-km", "vkm", "车公里, 車公里"),
        ("seat-kilometre", "", "seat-kilometre(s), seat-km, available seat-kilometre(s)", "", "座公里, 座位公里, 客公里"),
    )
)  # fmt: skip

# None of them is made of another: a visit is no trip.
OCCASIONS = units(
    "occasions",
    ("person-time", "", "person-time(s)", "", "人次"),
    ("household-time", "", "household-time(s)", "", "户次, 戶次"),
    ("vehicle-time", "", "vehicle-time(s)", "", "车次, 車次, 辆次, 輛次"),
    ("flight-sortie", "", "sortie(s), flight sortie(s)", "", "架次"),
    ("vessel-time", "", "vessel-time(s), ship-time(s)", "", "艘次, 船次"),
    ("train-time", "", "train-time(s)", "", "列次"),
    ("scheduled-run", "", "", "", "班次"),
)

LABOUR = units(
    "labour",
    ("person-hour", "1", "person-hour(s), man-hour(s)", "", "人时, 人時, 工时, 工時"),
    ("person-day", "", "person-day(s), man-day(s)", "", "人日, 人天"),  # a working day has no fixed number of hours
    ("person-month", "", "person-month(s), man-month(s)", "", "人月"),
    ("person-year", "", "person-year(s), man-year(s)", "", "人年"),
)

MONEY = units(
    "small-money",
    ("cent", "", "cent(s), US cent(s), eurocent(s), euro cent(s)", "¢, ￠", "美分, 欧分, 歐分"),
    ("penny", "", "penny, pence, pennies", "", "便士"),
    ("jiao", "", "jiao", "", ""),
    ("fen", "", "fen", "", ""),
)

COUNTS = SHARES + POINTS + RATIOS + DATA + DATA_RATES + PICTURES + SHIPPING + TRANSPORT + OCCASIONS + LABOUR + MONEY
