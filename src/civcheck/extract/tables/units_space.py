"""Units of length, area and volume."""

from __future__ import annotations

from civcheck.extract.tables.unit import units

LENGTH = units(
    "length",
    ("metre", "1", "metre(s)", "m", "米, 公尺"),
    ("kilometre", "1000", "kilometre(s)", "km, kms, ㎞", "公里, 千米"),
    ("decimetre", "0.1", "decimetre(s)", "dm", "分米"),
    ("centimetre", "0.01", "centimetre(s)", "cm, ㎝", "厘米, 釐米, 公分"),
    ("millimetre", "0.001", "millimetre(s)", "mm, ㎜", "毫米, 公厘"),
    ("micrometre", "1e-6", "micrometre(s), micron(s)", "µm, μm, um", "微米"),
    ("nanometre", "1e-9", "nanometre(s)", "nm", "纳米, 納米, 奈米"),
    ("picometre", "1e-12", "picometre(s)", "pm", "皮米"),
    ("inch", "0.0254", "inch, inches", "″", "英寸, 英吋, 吋"),
    ("foot", "0.3048", "foot, feet", "ft, ′", "英尺, 英呎, 呎"),
    ("yard", "0.9144", "yard(s)", "yd, yds", "码, 碼"),
    ("fathom", "1.8288", "fathom(s)", "", "英寻, 英尋"),
    ("furlong", "201.168", "furlong(s)", "", "弗隆"),
    ("mile", "1609.344", "mile(s), statute mile(s)", "mi", "英里, 英哩, 哩"),
    ("nautical-mile", "1852", "nautical mile(s), sea mile(s)", "nmi", "海里, 浬, 海浬"),
    ("astronomical-unit", "149597870700", "astronomical unit(s)", "", "天文单位, 天文單位"),
    ("light-year", "9460730472580800", "light-year(s), lightyear(s)", "", "光年"),
    ("parsec", "", "parsec(s)", "", "秒差距"),  # defined by way of pi
    ("li", "500", "li", "", "里, 华里, 華里, 市里"),
    ("zhang", "10/3", "zhang", "", "丈, 市丈"),
    ("chi", "1/3", "chi", "", "尺, 市尺"),
    ("cun", "1/30", "cun", "", "寸, 市寸"),
)

AREA = units(
    "area",
    (
        "square-metre",
        "1",
        "square metre(s)",
        "m², m2, m^2, ㎡, sq m, sq. m, sq.m, sqm, sq metres, sq meters, sq. metres, sq. meters",
        "平方米, 平方公尺, 平米",
    ),
    (
        "square-kilometre",
        "1000000",
        "square kilometre(s)",
        "km², km2, km^2, ㎢, sq km, sq. km, sq.km, sqkm, sq kms, sq kilometres, sq kilometers",
        "平方公里, 平方千米",
    ),
    ("square-decimetre", "0.01", "square decimetre(s)", "dm², dm2", "平方分米"),
    ("square-centimetre", "0.0001", "square centimetre(s)", "cm², cm2, cm^2, ㎠, sq cm, sq. cm", "平方厘米, 平方釐米, 平方公分"),
    ("square-millimetre", "1e-6", "square millimetre(s)", "mm², mm2, ㎟, sq mm, sq. mm", "平方毫米"),
    ("hectare", "10000", "hectare(s)", "ha", "公顷, 公頃"),
    ("are", "100", "", "", "公亩, 公畝"),  # the English word would be read out of every other sentence
    ("square-inch", "0.00064516", "square inch, square inches", "in², in2, sq in, sq. in", "平方英寸, 平方英吋, 平方吋"),
    (
        "square-foot",
        "0.09290304",
        "square foot, square feet",
        "ft², ft2, ft^2, sq ft, sq. ft, sqft, sq feet, sq. feet",
        "平方英尺, 平方英呎, 平方呎",
    ),
    ("square-yard", "0.83612736", "square yard(s)", "yd², yd2, sq yd, sq. yd, sq yds, sq yards", "平方码, 平方碼"),
    ("square-mile", "2589988.110336", "square mile(s)", "mi², mi2, sq mi, sq. mi, sq miles, sq. miles", "平方英里, 平方英哩, 平方哩"),
    ("square-nautical-mile", "3429904", "square nautical mile(s)", "sq nmi", "平方海里, 平方浬"),
    ("acre", "4046.8564224", "acre(s)", "", "英亩, 英畝"),
    ("mu", "2000/3", "mu", "", "亩, 畝, 市亩, 市畝"),
    ("qing", "200000/3", "qing", "", "顷, 頃, 市顷, 市頃"),
    ("ping", "400/121", "ping", "", "坪"),
)

VOLUME = units(
    "volume",
    ("cubic-metre", "1", "cubic metre(s)", "m³, m3, m^3, ㎥, cu m, cu. m, cbm", "立方米, 立方公尺"),
    ("cubic-kilometre", "1000000000", "cubic kilometre(s)", "km³, km3, ㎦, cu km, cu. km", "立方公里, 立方千米"),
    ("cubic-decimetre", "0.001", "cubic decimetre(s)", "dm³, dm3", "立方分米"),
    ("cubic-centimetre", "1e-6", "cubic centimetre(s)", "cm³, cm3, cm^3, ㎤, cu cm, cu. cm, cc, ㏄", "立方厘米, 立方釐米, 立方公分"),
    ("cubic-millimetre", "1e-9", "cubic millimetre(s)", "mm³, mm3, ㎣", "立方毫米"),
    ("litre", "0.001", "litre(s)", "L, l, ℓ", "升, 公升"),
    ("hectolitre", "0.1", "hectolitre(s)", "hl, hL", "百升"),
    ("decilitre", "0.0001", "decilitre(s)", "dl, dL", "分升"),
    ("centilitre", "0.00001", "centilitre(s)", "cl, cL", "厘升"),
    ("millilitre", "1e-6", "millilitre(s)", "ml, mL, mls, ㎖", "毫升"),
    ("microlitre", "1e-9", "microlitre(s)", "µl, µL, μl, μL", "微升"),
    ("cubic-inch", "0.000016387064", "cubic inch, cubic inches", "in³, in3, cu in, cu. in", "立方英寸, 立方英吋, 立方吋"),
    ("cubic-foot", "0.028316846592", "cubic foot, cubic feet", "ft³, ft3, ft^3, cu ft, cu. ft", "立方英尺, 立方英呎, 立方呎"),
    ("cubic-yard", "0.764554857984", "cubic yard(s)", "yd³, yd3, cu yd, cu. yd", "立方码, 立方碼"),
    ("cubic-mile", "4168181825.440579584", "cubic mile(s)", "mi³, mi3, cu mi, cu. mi", "立方英里, 立方英哩"),
    ("acre-foot", "1233.48183754752", "acre-foot, acre-feet", "", "英亩英尺, 英畝英尺"),
    ("barrel", "0.158987294928", "barrel(s)", "bbl, bbls", "桶"),  # of oil: other barrels are things that are counted
    ("us-gallon", "0.003785411784", "US gallon(s), U.S. gallon(s), American gallon(s)", "", "美制加仑, 美加仑, 美制加侖"),
    ("imperial-gallon", "0.00454609", "imperial gallon(s), UK gallon(s), British gallon(s)", "", "英制加仑, 英加仑, 英制加侖"),
    ("gallon", "", "gallon(s)", "gal, gals", "加仑, 加侖"),
    ("quart", "", "quart(s)", "qt, qts", "夸脱, 夸特"),
    ("pint", "", "pint(s)", "", "品脱, 品脫"),
    ("fluid-ounce", "", "fluid ounce(s)", "fl oz, fl. oz, fl.oz", "液体盎司, 液體盎司, 液盎司"),
    ("bushel", "", "bushel(s)", "", "蒲式耳"),
    ("tablespoon", "", "tablespoon(s)", "tbsp, tbsps", ""),
    ("teaspoon", "", "teaspoon(s)", "tsp, tsps", ""),
)

SPACE = LENGTH + AREA + VOLUME
