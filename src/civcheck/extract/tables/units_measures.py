"""Units of mass, energy, electricity, pressure, temperature, light, radiation and concentration."""

from __future__ import annotations

from civcheck.extract.tables.unit import units

MASS = units(
    "mass",
    ("kilogram", "1", "kilogram(s), kilogramme(s), kilo(s)", "kg, kgs, ㎏", "公斤, 千克"),
    ("gram", "0.001", "gram(s), gramme(s)", "g, gm, gms", "克, 公克"),
    ("milligram", "1e-6", "milligram(s), milligramme(s)", "mg, ㎎", "毫克"),
    ("microgram", "1e-9", "microgram(s), microgramme(s)", "µg, μg, mcg", "微克"),
    ("nanogram", "1e-12", "nanogram(s), nanogramme(s)", "ng", "纳克, 納克, 奈克"),
    ("tonne", "1000", "tonne(s), ton(s), metric ton(s), metric tonne(s)", "t", "吨, 噸, 公吨, 公噸"),
    ("kilotonne", "1000000", "kilotonne(s), kiloton(s)", "kt", "千吨, 千噸"),
    ("megatonne", "1e9", "megatonne(s), megaton(s)", "Mt", ""),  # 百万吨 is a scale word and 吨
    ("gigatonne", "1e12", "gigatonne(s), gigaton(s)", "Gt", ""),
    ("quintal", "100", "quintal(s)", "", "公担, 公擔"),
    ("short-ton", "907.18474", "short ton(s), US ton(s), U.S. ton(s)", "", "短吨, 短噸, 美吨, 美噸"),
    ("long-ton", "1016.0469088", "long ton(s), imperial ton(s)", "", "长吨, 長噸, 英吨, 英噸"),
    ("hundredweight", "", "hundredweight(s)", "cwt", "英担, 英擔"),
    ("pound", "0.45359237", "avoirdupois pound(s), pound-mass", "lb, lbs", "磅"),
    ("stone", "6.35029318", "stone", "", ""),  # of people; other stones are things that are counted
    ("ounce", "0.028349523125", "ounce(s)", "oz, ozs", "盎司, 安士"),
    ("troy-ounce", "0.0311034768", "troy ounce(s)", "", "金衡盎司, 金盎司"),
    ("carat", "0.0002", "carat(s)", "ct", "克拉"),
    ("jin", "0.5", "jin, catty, catties", "", "斤, 市斤"),
    ("liang", "0.05", "liang, tael(s)", "", "两, 兩, 市两, 市兩"),
)

FORCE = units(
    "force",
    ("newton", "1", "newton(s)", "N", "牛顿, 牛頓"),
    ("kilonewton", "1000", "kilonewton(s)", "kN", "千牛, 千牛顿, 千牛頓"),
) + units("torque", ("newton-metre", "1", "newton-metre(s)", "N·m, Nm, N⋅m", "牛·米, 牛米"))

PRESSURE = units(
    "pressure",
    ("pascal", "1", "pascal(s)", "Pa", "帕, 帕斯卡"),
    ("hectopascal", "100", "hectopascal(s)", "hPa", "百帕"),
    ("kilopascal", "1000", "kilopascal(s)", "kPa", "千帕"),
    ("megapascal", "1000000", "megapascal(s)", "MPa", "兆帕"),
    ("gigapascal", "1000000000", "gigapascal(s)", "GPa", "吉帕"),
    ("bar", "100000", "bar", "", ""),  # "three bars" are places to drink
    ("millibar", "100", "millibar(s)", "mbar, mb", "毫巴"),
    ("pound-per-square-inch", "8896443230521/1290320000", "pound(s) per square inch", "psi, PSI", "磅/平方英寸, 磅每平方英寸"),
    ("millimetre-of-mercury", "133.322387415", "millimetre(s) of mercury", "mmHg, mm Hg", "毫米汞柱"),
    ("atmosphere", "101325", "atmosphere(s)", "atm", "大气压, 大氣壓, 标准大气压, 標準大氣壓"),
)

TEMPERATURE = units(
    "temperature",
    (
        "degree-celsius", "",
        (
            "degree(s) Celsius, degree(s) celsius, degree(s) centigrade, degree(s) C, degree(s) c, deg C, deg c, degC, Celsius, celsius, "
            "centigrade"
        ),
        "°C, ° C, ºC, ℃, C", "摄氏度, 攝氏度, 度C",
    ),
    (
        "degree-fahrenheit", "",
        "degree(s) Fahrenheit, degree(s) fahrenheit, degree(s) F, degree(s) f, deg F, deg f, degF, Fahrenheit, fahrenheit",
        "°F, ° F, ºF, ℉, F", "华氏度, 華氏度",
    ),
    ("kelvin", "", "kelvin(s), Kelvin, degree(s) Kelvin, degree(s) kelvin", "", "开尔文, 開爾文, 克耳文"),  # 5K is rather 5,000 or a race
)  # fmt: skip

ANGLE = units(
    "angle",
    ("degree", "1", "degree(s), deg, degs", "°, º", "度"),
    ("arcminute", "1/60", "arcminute(s), arc-minute(s), minute(s) of arc", "", "角分"),
    ("arcsecond", "1/3600", "arcsecond(s), arc-second(s), second(s) of arc", "", "角秒"),
    ("radian", "", "radian(s)", "rad", "弧度"),
)

ENERGY = units(
    "energy",
    ("joule", "1", "joule(s)", "J", "焦耳"),
    ("kilojoule", "1000", "kilojoule(s)", "kJ, KJ", "千焦, 千焦耳"),
    ("megajoule", "1000000", "megajoule(s)", "MJ", "兆焦, 兆焦耳"),
    ("gigajoule", "1e9", "gigajoule(s)", "GJ", "吉焦, 吉焦耳"),
    ("terajoule", "1e12", "terajoule(s)", "TJ", "太焦, 太焦耳"),
    ("petajoule", "1e15", "petajoule(s)", "PJ", ""),
    ("exajoule", "1e18", "exajoule(s)", "EJ", ""),
    ("watt-hour", "3600", "watt-hour(s)", "Wh", "瓦时, 瓦時, 瓦小时"),
    (
        "kilowatt-hour", "3600000", "kilowatt-hour(s)", "kWh, KWh, kwh, KWH, kW·h, kW h",
        "千瓦时, 千瓦時, 千瓦小时, 千瓦小時, 千瓦·时, 千瓦·時",
    ),
    ("megawatt-hour", "3600000000", "megawatt-hour(s)", "MWh, MW·h", "兆瓦时, 兆瓦時, 兆瓦小时, 兆瓦小時"),
    ("gigawatt-hour", "3600000000000", "gigawatt-hour(s)", "GWh, GW·h", "吉瓦时, 吉瓦時, 吉瓦小时, 吉瓦小時"),
    ("terawatt-hour", "3600000000000000", "terawatt-hour(s)", "TWh, TW·h", "太瓦时, 太瓦時, 太瓦小时, 太瓦小時"),
    ("calorie", "", "calorie(s)", "cal", "卡路里"),  # on a plate it is a thousand times what it is in a laboratory
    ("kilocalorie", "4184", "kilocalorie(s)", "kcal", "大卡, 千卡"),
    ("british-thermal-unit", "1055.05585262", "British thermal unit(s)", "BTU, BTUs, Btu, Btus", "英热单位, 英熱單位, 英制热单位"),
    ("electronvolt", "1.602176634e-19", "electronvolt(s), electron-volt(s)", "eV", "电子伏特, 電子伏特, 电子伏"),
    (
        "tonne-of-coal-equivalent", "29307600000",
        "tonne(s) of coal equivalent, ton(s) of coal equivalent, tonne(s) of standard coal, ton(s) of standard coal", "tce",
        "吨标准煤, 噸標準煤, 吨标煤, 噸標煤",
    ),
    (
        "tonne-of-oil-equivalent", "41868000000",
        "tonne(s) of oil equivalent, ton(s) of oil equivalent", "", "吨油当量, 噸油當量, 吨标准油, 噸標準油",
    ),
)  # fmt: skip

POWER = units(
    "power",
    ("watt", "1", "watt(s)", "W", "瓦, 瓦特"),
    ("milliwatt", "0.001", "milliwatt(s)", "mW", "毫瓦"),
    ("kilowatt", "1000", "kilowatt(s)", "kW, KW, kw, Kw", "千瓦"),
    ("megawatt", "1000000", "megawatt(s)", "MW", "兆瓦"),
    ("gigawatt", "1000000000", "gigawatt(s)", "GW", "吉瓦"),
    ("terawatt", "1e12", "terawatt(s)", "TW", "太瓦"),
    ("horsepower", "", "horsepower", "hp, HP, bhp, BHP", "马力, 馬力"),  # the metric one is weaker than the British
) + units(
    "apparent-power",
    ("volt-ampere", "1", "volt-ampere(s)", "VA", "伏安"),
    ("kilovolt-ampere", "1000", "kilovolt-ampere(s)", "kVA", "千伏安"),
    ("megavolt-ampere", "1000000", "megavolt-ampere(s)", "MVA", "兆伏安"),
)

ELECTRICITY = (
    units(
        "voltage",
        ("volt", "1", "volt(s)", "V", "伏, 伏特"),
        ("millivolt", "0.001", "millivolt(s)", "mV", "毫伏"),
        ("kilovolt", "1000", "kilovolt(s)", "kV, KV", "千伏, 千伏特"),
    )
    + units(
        "current",
        ("ampere", "1", "ampere(s), amp(s)", "A", "安培"),
        ("milliampere", "0.001", "milliampere(s), milliamp(s)", "mA", "毫安"),
        ("kiloampere", "1000", "kiloampere(s), kiloamp(s)", "kA", "千安"),
    )
    + units(
        "charge",
        ("ampere-hour", "1", "ampere-hour(s), amp-hour(s)", "Ah", "安时, 安時"),
        ("milliampere-hour", "0.001", "milliampere-hour(s), milliamp-hour(s)", "mAh, mah", "毫安时, 毫安時"),
    )
    + units(
        "resistance",
        ("ohm", "1", "ohm(s)", "\u03a9, \u2126", "欧姆, 歐姆"),
        ("kilohm", "1000", "kilohm(s), kiloohm(s)", "k\u03a9, k\u2126", "千欧, 千歐"),
    )
)

LIGHT_AND_SOUND = (
    units("illuminance", ("lux", "1", "lux", "lx", "勒克斯, 勒克司"))
    + units("luminous-flux", ("lumen", "1", "lumen(s)", "lm", "流明"))
    + units("luminous-intensity", ("candela", "1", "candela(s)", "cd", "坎德拉, 烛光, 燭光"))
    + units("sound-level", ("decibel", "", "decibel(s)", "dB, db, dB(A), dBA", "分贝, 分貝"))  # a logarithm has no factor
)

RADIATION = (
    units(
        "radiation-dose",
        ("sievert", "1", "sievert(s)", "Sv", "希沃特, 西弗"),
        ("millisievert", "0.001", "millisievert(s)", "mSv", "毫希沃特, 毫希, 毫西弗"),
        ("microsievert", "1e-6", "microsievert(s)", "µSv, μSv", "微希沃特, 微希, 微西弗"),
    )
    + units("absorbed-dose", ("gray", "1", "", "Gy", "戈瑞"))
    + units(
        "radioactivity",
        ("becquerel", "1", "becquerel(s)", "Bq", "贝克勒尔, 贝可, 貝克勒爾, 貝克"),
        ("kilobecquerel", "1000", "kilobecquerel(s)", "kBq", "千贝可"),
        ("megabecquerel", "1000000", "megabecquerel(s)", "MBq", "兆贝可"),
    )
)

AMOUNT = units(
    "amount-of-substance",
    ("mole", "1", "mole(s)", "mol", "摩尔, 摩爾, 莫耳"),
    ("millimole", "0.001", "millimole(s)", "mmol", "毫摩尔, 毫摩爾, 毫莫耳"),
    ("micromole", "1e-6", "micromole(s)", "µmol, μmol", "微摩尔, 微摩爾"),
) + units("biological-activity", ("international-unit", "1", "international unit(s)", "IU", "国际单位, 國際單位"))

CONCENTRATION = (
    units(
        "concentration",
        ("gram-per-litre", "1", "gram(s) per litre, gram(s) a litre", "g/L, g/l", "克/升, 克每升"),
        ("milligram-per-litre", "0.001", "milligram(s) per litre, milligram(s) a litre", "mg/L, mg/l", "毫克/升, 毫克每升"),
        ("microgram-per-litre", "1e-6", "microgram(s) per litre, microgram(s) a litre", "µg/L, μg/L, µg/l, μg/l", "微克/升, 微克每升"),
        ("milligram-per-decilitre", "0.01", "milligram(s) per decilitre", "mg/dL, mg/dl", "毫克/分升, 毫克每分升"),
        ("milligram-per-millilitre", "1", "milligram(s) per millilitre", "mg/mL, mg/ml", "毫克/毫升, 毫克每毫升"),
        ("nanogram-per-millilitre", "1e-6", "nanogram(s) per millilitre", "ng/mL, ng/ml", "纳克/毫升, 纳克每毫升, 納克/毫升"),
        ("milligram-per-cubic-metre", "1e-6", "milligram(s) per cubic metre", "mg/m³, mg/m3", "毫克/立方米, 毫克每立方米"),
        (
            "microgram-per-cubic-metre", "1e-9", "microgram(s) per cubic metre, microgram(s) a cubic metre",
            "µg/m³, μg/m³, µg/m3, μg/m3, ug/m3", "微克/立方米, 微克每立方米, 微克/立方公尺",
        ),
        ("gram-per-cubic-centimetre", "1000", "gram(s) per cubic centimetre", "g/cm³, g/cm3", "克/立方厘米, 克每立方厘米"),
        ("kilogram-per-cubic-metre", "1", "kilogram(s) per cubic metre", "kg/m³, kg/m3", "千克/立方米, 千克每立方米, 公斤/立方米"),
    )
    + units(
        "mass-share",
        ("milligram-per-kilogram", "1", "milligram(s) per kilogram", "mg/kg", "毫克/千克, 毫克每千克, 毫克/公斤, 毫克每公斤"),
    )
    + units(
        "molar-concentration",
        ("mole-per-litre", "1", "mole(s) per litre", "mol/L, mol/l", "摩尔/升, 摩尔每升, 摩爾/升"),
        ("millimole-per-litre", "0.001", "millimole(s) per litre", "mmol/L, mmol/l", "毫摩尔/升, 毫摩尔每升, 毫摩爾/升"),
        ("micromole-per-litre", "1e-6", "micromole(s) per litre", "µmol/L, μmol/L, µmol/l, μmol/l", "微摩尔/升, 微摩尔每升, 微摩爾/升"),
    )
)  # fmt: skip

MEASURES = (
    MASS + FORCE + PRESSURE + TEMPERATURE + ANGLE + ENERGY + POWER + ELECTRICITY
    + LIGHT_AND_SOUND + RADIATION + AMOUNT + CONCENTRATION
)  # fmt: skip
