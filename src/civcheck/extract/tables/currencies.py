"""Currencies: their ISO 4217 codes, and what English and Chinese texts call them.

What several countries call alike (peso, krone, dinar, franc, shilling) is read with its country only; the exceptions are those that
nearly always mean one: the dollar, the rupee, the riyal, the dirham, the lira.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from civcheck.extract.tables.unit import forms, split

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Currency:
    """A currency. `symbols` hold its code too, and are told apart by upper and lower case; they stand before a number or after it."""

    code: str
    words: tuple[str, ...]
    symbols: tuple[str, ...]
    chinese: tuple[str, ...]


# Code, words, symbols beside the code, Chinese.
_ROWS = (
    (
        "USD",
        "dollar(s), US dollar(s), U.S. dollar(s), American dollar(s), United States dollar(s), buck(s)",
        "$, US$, U.S.$, US $, ＄, ﹩, $US",
        "美元, 美金, 美圆, 美圓, 元美金",
    ),
    ("EUR", "euro(s)", "€", "欧元, 歐元"),
    (
        "CNY", "yuan, Chinese yuan, renminbi, renminbi yuan, yuan renminbi", "¥, ￥, CN¥, RMB¥, RMB, Rmb",
        "元, 圆, 圓, 块, 塊, 块钱, 塊錢, 人民币, 人民幣, 元人民币, 元人民幣, 人民币元, 人民幣元",
    ),
    ("JPY", "yen, Japanese yen", "JP¥, J¥", "日元, 日圆, 日圓, 円"),
    ("GBP", "pound(s) sterling, British pound(s), sterling, UK pound(s), quid", "£, ￡, UK£, GB£", "英镑, 英鎊"),
    ("HKD", "Hong Kong dollar(s)", "HK$, HK＄", "港元, 港币, 港幣, 港圆, 港圓, 港纸, 港紙, 元港币, 元港幣"),
    (
        "MOP", "pataca(s), Macao pataca(s), Macau pataca(s), Macanese pataca(s)", "MOP$",
        "澳门元, 澳門元, 澳门币, 澳門幣, 葡币, 葡幣, 元澳门币, 元澳門幣",
    ),
    (
        "TWD", "New Taiwan dollar(s), Taiwan dollar(s), NT dollar(s)", "NT$, NTD",
        "新台币, 新台幣, 新臺幣, 台币, 台幣, 臺幣, 元新台币, 元新台幣, 元台币, 元台幣",
    ),
    ("SGD", "Singapore dollar(s), Singaporean dollar(s)", "S$, SG$", "新加坡元, 新元, 新币, 新幣, 坡币, 坡幣"),
    ("AUD", "Australian dollar(s)", "A$, AU$, Aus$", "澳元, 澳大利亚元, 澳大利亞元, 澳币, 澳幣"),
    ("CAD", "Canadian dollar(s)", "C$, CA$, Can$", "加元, 加拿大元, 加币, 加幣"),
    ("NZD", "New Zealand dollar(s)", "NZ$", "纽元, 紐元, 新西兰元, 新西蘭元, 纽币, 紐幣, 纽西兰元, 紐西蘭元"),
    ("KRW", "won, South Korean won, Korean won", "₩, ￦", "韩元, 韓元, 韩币, 韓幣, 韩圆, 韓圓, 韩圜, 韓圜"),
    ("KPW", "North Korean won", "", "朝鲜元, 朝鮮元, 朝元, 朝币"),
    ("INR", "rupee(s), Indian rupee(s)", "₹, Rs, Rs.", "卢比, 盧比, 印度卢比, 印度盧比"),
    ("PKR", "Pakistani rupee(s), Pakistan rupee(s)", "", "巴基斯坦卢比, 巴基斯坦盧比"),
    ("LKR", "Sri Lankan rupee(s), Sri Lanka rupee(s)", "SLRs", "斯里兰卡卢比, 斯里蘭卡盧比"),
    ("NPR", "Nepalese rupee(s), Nepali rupee(s)", "NRs", "尼泊尔卢比, 尼泊爾盧比"),
    ("MUR", "Mauritian rupee(s), Mauritius rupee(s)", "", "毛里求斯卢比, 毛里求斯盧比"),
    ("BDT", "taka, takas, Bangladeshi taka(s)", "৳, Tk", "塔卡, 孟加拉塔卡"),
    ("RUB", "rouble(s), ruble(s), Russian rouble(s), Russian ruble(s)", "₽", "卢布, 盧布, 俄罗斯卢布, 俄羅斯盧布"),
    ("BYN", "Belarusian rouble(s), Belarusian ruble(s)", "", "白俄罗斯卢布, 白俄羅斯盧布"),
    ("UAH", "hryvnia(s), hryvnya(s), Ukrainian hryvnia(s)", "₴", "格里夫纳, 格里夫納, 乌克兰格里夫纳"),
    ("CHF", "Swiss franc(s)", "SFr, Sfr", "瑞士法郎, 瑞郎"),
    ("XOF", "West African CFA franc(s)", "", "西非法郎"),
    ("XAF", "Central African CFA franc(s)", "", "中非法郎"),
    ("RWF", "Rwandan franc(s), Rwanda franc(s)", "", "卢旺达法郎, 盧旺達法郎"),
    ("SEK", "Swedish krona, Swedish kronor, Swedish crown(s), krona, kronor", "", "瑞典克朗"),
    ("NOK", "Norwegian krone, Norwegian kroner, Norwegian crown(s)", "", "挪威克朗"),
    ("DKK", "Danish krone, Danish kroner, Danish crown(s)", "", "丹麦克朗, 丹麥克朗"),
    ("ISK", "Icelandic krona, Icelandic kronur, Icelandic króna, Icelandic krónur, kronur", "", "冰岛克朗, 冰島克朗"),
    ("PLN", "zloty, zlotys, zloties, zlotych, złoty, złotys, Polish zloty, Polish zlotys", "zł", "兹罗提, 茲羅提, 波兰兹罗提, 波蘭茲羅提"),
    ("CZK", "Czech koruna(s), Czech crown(s), koruna(s)", "Kč", "捷克克朗"),
    ("HUF", "forint(s), Hungarian forint(s)", "", "福林, 匈牙利福林"),
    ("RON", "Romanian leu, Romanian lei, leu, lei", "", "罗马尼亚列伊, 羅馬尼亞列伊, 列伊"),
    ("BGN", "Bulgarian lev, Bulgarian leva, leva", "", "列弗, 保加利亚列弗, 保加利亞列弗"),
    ("RSD", "Serbian dinar(s)", "", "塞尔维亚第纳尔, 塞爾維亞第納爾"),
    ("TRY", "lira, liras, Turkish lira, Turkish liras", "₺", "里拉, 土耳其里拉"),
    ("BRL", "real, reais, Brazilian real, Brazilian reais, Brazilian reals", "R$", "雷亚尔, 雷亞爾, 巴西雷亚尔, 巴西雷亞爾"),
    ("MXN", "Mexican peso(s)", "MX$, Mex$", "墨西哥比索"),
    ("ARS", "Argentine peso(s), Argentinian peso(s), Argentinean peso(s)", "AR$", "阿根廷比索"),
    ("CLP", "Chilean peso(s)", "CLP$", "智利比索"),
    ("COP", "Colombian peso(s)", "COL$", "哥伦比亚比索, 哥倫比亞比索"),
    ("UYU", "Uruguayan peso(s)", "", "乌拉圭比索, 烏拉圭比索"),
    ("CUP", "Cuban peso(s)", "", "古巴比索"),
    ("DOP", "Dominican peso(s)", "RD$", "多米尼加比索"),
    ("PHP", "Philippine peso(s), Filipino peso(s)", "₱", "菲律宾比索, 菲律賓比索, 菲律宾披索, 菲律賓披索"),
    ("PEN", "Peruvian sol, Peruvian soles, nuevo sol, nuevos soles", "S/", "秘鲁索尔, 秘魯索爾, 索尔, 新索尔"),
    ("BOB", "boliviano(s)", "", "玻利维亚诺, 玻利維亞諾"),
    ("PYG", "Paraguayan guarani(s), guaranies, Paraguayan guaraní, guaraníes", "₲", "瓜拉尼, 巴拉圭瓜拉尼"),
    ("CRC", "Costa Rican colon(s), Costa Rican colón, Costa Rican colones", "₡", "哥斯达黎加科朗, 哥斯達黎加科朗"),
    ("GTQ", "Guatemalan quetzal(s), quetzales", "", "格查尔, 格查爾"),
    ("JMD", "Jamaican dollar(s), Jamaica dollar(s)", "J$", "牙买加元, 牙買加元"),
    ("TTD", "Trinidad and Tobago dollar(s), Trinidadian dollar(s)", "TT$", "特立尼达和多巴哥元"),
    ("BBD", "Barbadian dollar(s), Barbados dollar(s)", "Bds$", "巴巴多斯元"),
    ("XCD", "East Caribbean dollar(s), Eastern Caribbean dollar(s)", "EC$", "东加勒比元, 東加勒比元"),
    ("FJD", "Fijian dollar(s), Fiji dollar(s)", "FJ$", "斐济元, 斐濟元"),
    ("BND", "Brunei dollar(s)", "BN$", "文莱元, 文萊元"),
    ("NAD", "Namibian dollar(s), Namibia dollar(s)", "N$", "纳米比亚元, 納米比亞元"),
    (
        "MYR", "ringgit, ringgits, Malaysian ringgit, Malaysian ringgits", "RM",
        "林吉特, 令吉, 马来西亚林吉特, 馬來西亞林吉特, 马来西亚令吉, 馬來西亞令吉, 马币, 馬幣",
    ),
    ("THB", "baht, bahts, Thai baht, Thai bahts", "฿", "泰铢, 泰銖"),
    ("VND", "dong, Vietnamese dong, Vietnam dong", "₫", "越南盾, 越盾"),
    ("IDR", "rupiah, rupiahs, Indonesian rupiah, Indonesian rupiahs", "Rp, Rp.", "印尼盾, 印度尼西亚盾, 印度尼西亞盾, 印尼卢比, 印尼盧比"),
    ("KHR", "Cambodian riel(s), riel(s)", "៛", "瑞尔, 瑞爾, 柬埔寨瑞尔"),
    ("LAK", "Lao kip, Laotian kip, kip", "₭", "基普, 老挝基普, 老撾基普"),
    ("MMK", "kyat, kyats, Myanmar kyat, Myanmar kyats, Burmese kyat", "", "缅元, 緬元, 缅币, 緬幣, 缅甸元, 緬甸元"),
    ("MNT", "tugrik(s), tögrög, togrog, Mongolian tugrik(s)", "₮", "图格里克, 圖格里克"),
    ("KZT", "tenge, tenges, Kazakh tenge, Kazakhstani tenge", "₸", "坚戈, 堅戈"),
    ("KGS", "som, soms, Kyrgyz som, Kyrgyz soms, Kyrgyzstani som", "", "索姆, 吉尔吉斯斯坦索姆"),
    ("UZS", "Uzbek som, Uzbek soms, Uzbek sum, Uzbekistani som, Uzbek soum", "", "苏姆, 蘇姆, 乌兹别克斯坦苏姆"),
    ("TJS", "somoni, somonis, Tajik somoni", "", "索莫尼"),
    ("TMT", "Turkmen manat(s), Turkmenistan manat(s)", "", "土库曼斯坦马纳特, 土庫曼馬納特"),
    ("AZN", "Azerbaijani manat(s), Azerbaijan manat(s)", "₼", "阿塞拜疆马纳特, 亞塞拜然馬納特"),
    ("GEL", "Georgian lari, Georgian laris, lari", "₾", "拉里, 格鲁吉亚拉里"),
    ("AMD", "Armenian dram(s)", "֏", "亚美尼亚德拉姆, 亞美尼亞德拉姆"),
    ("AFN", "afghani(s)", "؋", "阿富汗尼"),
    ("IRR", "Iranian rial(s)", "", "伊朗里亚尔, 伊朗里亞爾"),
    ("SAR", "riyal(s), Saudi riyal(s), Saudi Arabian riyal(s), Saudi rial(s)", "", "里亚尔, 里亞爾, 沙特里亚尔, 沙特里亞爾"),
    ("QAR", "Qatari riyal(s), Qatari rial(s), Qatar riyal(s)", "", "卡塔尔里亚尔, 卡塔爾里亞爾, 卡塔里亞爾"),
    ("OMR", "Omani rial(s), Omani riyal(s)", "", "阿曼里亚尔, 阿曼里亞爾"),
    ("YER", "Yemeni rial(s), Yemeni riyal(s)", "", "也门里亚尔, 也門里亞爾"),
    ("AED", "dirham(s), UAE dirham(s), Emirati dirham(s)", "Dh, Dhs, Dh.", "迪拉姆, 阿联酋迪拉姆, 阿聯酋迪拉姆"),
    ("MAD", "Moroccan dirham(s)", "", "摩洛哥迪拉姆"),
    ("KWD", "Kuwaiti dinar(s), Kuwait dinar(s)", "", "科威特第纳尔, 科威特第納爾"),
    ("BHD", "Bahraini dinar(s), Bahrain dinar(s)", "", "巴林第纳尔, 巴林第納爾"),
    ("IQD", "Iraqi dinar(s)", "", "伊拉克第纳尔, 伊拉克第納爾"),
    ("JOD", "Jordanian dinar(s)", "", "约旦第纳尔, 約旦第納爾"),
    ("DZD", "Algerian dinar(s)", "", "阿尔及利亚第纳尔, 阿爾及利亞第納爾"),
    ("TND", "Tunisian dinar(s)", "", "突尼斯第纳尔, 突尼斯第納爾"),
    ("LYD", "Libyan dinar(s)", "", "利比亚第纳尔, 利比亞第納爾"),
    ("EGP", "Egyptian pound(s)", "E£, EG£", "埃及镑, 埃及鎊, 埃镑, 埃鎊"),
    ("LBP", "Lebanese pound(s), Lebanese lira, Lebanese liras", "", "黎巴嫩镑, 黎巴嫩鎊"),
    ("SYP", "Syrian pound(s), Syrian lira, Syrian liras", "", "叙利亚镑, 敘利亞鎊"),
    ("SDG", "Sudanese pound(s)", "", "苏丹镑, 蘇丹鎊"),
    (
        "ILS", "shekel(s), Israeli shekel(s), new shekel(s), Israeli new shekel(s)", "₪, NIS",
        "谢克尔, 謝克爾, 以色列新谢克尔, 新谢克尔, 新謝克爾",
    ),
    ("ZAR", "rand, rands, South African rand, South African rands", "", "兰特, 蘭特, 南非兰特, 南非蘭特"),
    ("NGN", "naira, nairas, Nigerian naira, Nigerian nairas", "₦", "奈拉, 尼日利亚奈拉, 尼日利亞奈拉"),
    ("KES", "Kenyan shilling(s), Kenya shilling(s)", "KSh, Ksh, Kshs", "肯尼亚先令, 肯尼亞先令, 肯先令"),
    ("TZS", "Tanzanian shilling(s), Tanzania shilling(s)", "TSh", "坦桑尼亚先令, 坦桑尼亞先令, 坦先令"),
    ("UGX", "Ugandan shilling(s), Uganda shilling(s)", "USh", "乌干达先令, 烏干達先令, 乌先令"),
    ("GHS", "cedi(s), Ghanaian cedi(s), Ghana cedi(s)", "GH₵, GH¢, ₵", "塞地, 加纳塞地, 加納塞地"),
    ("ETB", "birr, birrs, Ethiopian birr, Ethiopian birrs", "", "比尔, 比爾, 埃塞俄比亚比尔, 埃塞俄比亞比爾"),
    ("ZMW", "Zambian kwacha(s)", "", "赞比亚克瓦查, 贊比亞克瓦查"),
    ("MWK", "Malawian kwacha(s)", "", "马拉维克瓦查, 馬拉維克瓦查"),
    ("BWP", "Botswana pula(s), Botswanan pula(s)", "", "普拉, 博茨瓦纳普拉"),
    ("MZN", "metical, meticais, Mozambican metical, Mozambican meticais", "", "梅蒂卡尔, 梅蒂卡爾"),
    ("AOA", "kwanza, kwanzas, Angolan kwanza, Angolan kwanzas", "", "宽扎, 寬扎"),
    ("XDR", "special drawing rights", "SDR, SDRs", "特别提款权, 特別提款權"),
)  # fmt: skip

CURRENCIES: tuple[Currency, ...] = tuple(
    Currency(code, forms(words), (code, *split(symbols)), split(chinese)) for code, words, symbols, chinese in _ROWS
)
CURRENCY_BY_ALIAS: Mapping[str, Currency] = MappingProxyType(
    {alias: currency for currency in CURRENCIES for alias in (*currency.words, *currency.symbols, *currency.chinese)},
)

AMBIGUOUS_POUND = ("pound", "pounds")
"""Money or weight: no alias of either; what is counted decides (pounds of rice, a debt of 300 pounds)."""
YEN_SIGN_IN_ENGLISH: Mapping[str, str] = MappingProxyType({"¥": "JPY", "￥": "JPY"})
"""The sign is the yuan's by its alias, as in all Chinese texts; English ones mean the yen by it, unless they speak of China."""
AMBIGUOUS_CURRENCIES = frozenset(
    """
    BOB COP CUP MAD MOP PEN TRY dong kip lei leva leu rand real som sterling won
    元 圆 圓 块 塊
    """.split()
)
"""Names that are other words too, and classifiers (三块石头): what follows decides. Codes that are words are so in capital headlines."""
