"""What Chinese says dates with, simplified and traditional.

Entries that end in "pattern" are pieces of regular expressions, the others plain words or sets of characters.
"""

from __future__ import annotations

from typing import Final, Literal

ARABIC: Final = "0-9０-９"
POSITIONAL: Final = "〇○零一二三四五六七八九"
COUNTING: Final = POSITIONAL + "十廿卅两兩百千"
DIGIT_OF: Final = {
    **{character: number for number, character in enumerate("零一二三四五六七八九")},
    **{character: number for number, character in enumerate("０１２３４５６７８９")},
    **{str(number): number for number in range(10)},
    "〇": 0, "○": 0,
}  # fmt: skip
_ONES = ("", *"一二三四五六七八九")
SMALL: Final = {
    **{str(number): number for number in range(100)},
    **{f"{number:02}": number for number in range(10)},
    **{f"{tens}十{ones}": 10 * ten + one for ten, tens in enumerate(_ONES) for one, ones in enumerate(_ONES) if ten},
    **{f"十{ones}": 10 + one for one, ones in enumerate(_ONES)},
    **{character: number for number, character in enumerate(_ONES) if character},
    **{f"廿{ones}": 20 + one for one, ones in enumerate(_ONES)},
    **{f"卅{ones}": 30 + one for one, ones in enumerate(_ONES)},
    "两": 2, "兩": 2,
}  # fmt: skip
"""Numbers below a hundred as they are written, 07 and 廿七 included."""
NEIGHBOURS: Final = frozenset({"一二", "二三", "三四", "四五", "五六", "六七", "七八", "八九"})
"""Two digits that are two numbers: 七八月, 五六十年代."""

WEEKDAYS: Final = {
    "一": "Monday", "二": "Tuesday", "三": "Wednesday", "四": "Thursday", "五": "Friday", "六": "Saturday", "日": "Sunday", "天": "Sunday",
}  # fmt: skip
WEEK_PATTERN: Final = "(?:星期|礼拜|禮拜|周|週)"
WEEKDAY_PATTERN: Final = WEEK_PATTERN + "[一二三四五六日天]"
COUNTED_BEFORE_WEEK: Final = frozenset("一两兩二三四五六七八九十几幾数數半0123456789个個")
COUNTED_AFTER_WEEK: Final = frozenset("次天小个個节節课課场場项項位名部篇集回趟轮輪班顿頓")
"""每周三次: the numeral counts what comes, it names no day."""
AFTER_WEEKDAY: Final = frozenset(
    "，。、；：！？,.;:!?)）(（》”」 \u3000\n上下中早晚凌清午夜傍当當表宣公发發说說称稱举舉开開在将將于於至到和"
    "与與及或的起召抵访訪出会會前后後之结結收"
    "闭閉盘盤启啟首正再对對向为為是以也就要有通报報签簽率同进進播来來去又还還都则則即因被让讓把给給比从從由自没沒不无無已曾仍了裁作做达達"
    "获獲警呼批否承确確证證接任决決投提推休放关關返离離跌涨漲升降见見参參考采採赴主强強透指强刊登落动動完成首拒击擊遭遇飞飛乘率"
    "—–-~～"
)
"""What a name 周一某 or 周五某 does not go on with, as a rule."""
BEFORE_WEEKDAY: Final = frozenset("在于於本这這每逢至到从從自日号號")

PART_WORDS: Final[dict[str, Literal["early", "mid", "late"]]] = {
    **dict.fromkeys(["初", "年初", "月初", "上旬", "中上旬", "上中旬", "之初", "伊始"], "early"),
    **dict.fromkeys(["初期", "初叶", "初葉", "早期", "前期", "前叶", "前葉", "中前期", "中早期"], "early"),
    **dict.fromkeys(["早些时候", "早些時候"], "early"),
    **dict.fromkeys(["中", "年中", "月中", "中旬", "中期", "中叶", "中葉", "中段"], "mid"),
    **dict.fromkeys(
        ["底", "末", "尾", "年底", "年末", "年尾", "月底", "月末", "末期", "末叶", "末葉", "下旬", "中下旬", "后期", "後期", "晚期",
         "中后期", "中後期", "中晚期", "晚些时候", "晚些時候", "年终", "年終"], "late",
    ),
}  # fmt: skip
_ENDS = r"(?=[\s，。、；：！？,.;:)）》”的之前后後起以至到开開完达達将將建投竣—]|$)"
"""中 is a part where the phrase ends: 2024年中国队 is none."""
YEAR_PART_PATTERN: Final = (
    "年?(?:初(?![步中始级級高一二三次审審评評试試赛賽选選心恋戀创創春夏秋冬])"
    "|[底末尾](?![端部层層班薪色片料气氣盘盤座稿细細线線价價牌奖獎])|年中(?![国國央华華共日美欧歐俄韩韓考])|[终終](?=[，。、的前])"
    "|中(?![ ]?外)" + _ENDS + ")"
    "|[早前后後中](?:期(?!报|報|业|業|选|選|票|考|财|財|分红|工程|项目|投|货))|中[后後前]期|(?:早|晚)些(?:时候|時候)|伊始"
)
MONTH_PART_PATTERN: Final = (
    f"(?:[上中下]|[上下]中|中[上下])旬|月?(?:[底末](?![端部层層])|初(?![步级級中高次])|中{_ENDS})|[前中后後]期(?!报|報|货)"
)
LONG_PART_PATTERN: Final = (
    "(?:[初末](?:期|叶|葉)|初(?![步中始级級高一二三等春夏秋冬])|末(?![端日])|[早晚]期|中[叶葉期段]|中[后後前早晚]期"
    "|[前后後](?:叶|葉|期)|之初|中(?=[，。、的]))"
)
"""Parts of decades and centuries."""
CENTURY_HALF_PATTERN: Final = "(?:[上前下后後]半[叶葉期]|[上前下后後]半(?=[，。、的]))"
FIRST_HALVES: Final = frozenset("上前")

SEASONS: Final = {"春": "21", "夏": "22", "秋": "23", "冬": "24"}
SEASON_PARTS: Final[dict[str, Literal["early", "mid", "late"]]] = {
    **dict.fromkeys("初早孟", "early"),
    **dict.fromkeys("仲盛", "mid"),
    **dict.fromkeys("末暮深晚", "late"),
}
_SEASON_EVENTS = "季?(?:奥|奧|残|殘|运动会|運動會|亚|亞|达沃斯|達沃斯|青奥|联赛|聯賽|大运|大運|世界杯|特奥)"
_NO_SEASON = (
    r"春(?![汛节節晚运運耕游遊分播训訓灌联聯招茶捂雨江笋筍城华華蕾意景花夏])|夏(?![令至收粮糧奥奧威衣布装裝利普尔爾洛目朝代津商秋])"
    r"|秋(?![收粮糧分千色瑾菊招冬])|冬(?![奥奧至泳残殘训訓令储儲青春])"
)
SEASON_PATTERN: Final = (
    rf"[初早仲暮孟盛深晚金季隆寒严嚴入开開今]?(?!.{_SEASON_EVENTS})(?:[春夏秋冬][季天](?![奥奧残殘亚亞达達青])|{_NO_SEASON})"
)

DIGIT_QUARTERS: Final = "一二三四1-4１-４"
QUARTERS: Final = {character: index % 4 + 1 for index, character in enumerate("一二三四1234１２３４")} | {"首": 1}

BC_WORDS: Final = ("公元前", "西元前")
AD_WORDS: Final = ("公元", "西元")
ERAS: Final = frozenset(
    """
    民国 民國 康熙 乾隆 雍正 嘉庆 嘉慶 道光 咸丰 咸豐 同治 光绪 光緒 宣统 宣統 顺治 順治 崇祯 崇禎 万历 萬曆 嘉靖 永乐 永樂 洪武
    正德 弘治 成化 天启 天啟 隆庆 隆慶 宣德 贞观 貞觀 开元 開元 天宝 天寶 元和 昭和 平成 令和 明治 大正 檀纪 檀紀 佛历 佛曆 檀君 主体 主體
    回历 回曆 农历 農曆 皇纪 皇紀
    """.split()
)
LUNAR: Final = frozenset({"农历", "農曆", "阴历", "陰曆", "旧历", "舊曆", "夏历", "夏曆", "农曆", "闰", "閏"})

ROUND_BEFORE: Final = frozenset("近约約超过過达達历歷跨逾上满滿数數长長经經千好整足隔每共")
"""Before a round number of years that is a length: 长达2000年."""
ROUND_AFTER_PATTERN: Final = (
    "[多来來余餘间間]|的?[历歷][史时時程]|的?文明|以上|之久"
    "|的?(?:时间|時間|时光|時光|传统|傳統|岁月|歲月|古)|前(?![后後夕])|[后後]的|左右的"
)
BEFORE_SHORT_YEAR: Final = "于於在（("
YEAR_DURATION_AFTER_PATTERN: Final = "[内內里裡间間期中的]|[历歷]史"
"""After a number of three digits that is a length, not a year."""

BEFORE_SPOKEN_DAY: Final = frozenset("于於、")
NOT_AFTER_DAY: Final = frozenset("后後本元圆圓内內间間均龄齡游遊谈談记記子夜程式生")
BEFORE_BARE_DAY: Final = frozenset("，。、；：！？,.;:/(（在于於至到从從自和及与與电電社讯訊间間前晚的—–-~～ \u3000\n将將定并並日号號午")
BEFORE_DURATION: Final = frozenset("期时時续續共达達过過近约約超满滿逾每第足历歷数數连連整余餘隔离離需长長")
BEFORE_MONTHS: Final = BEFORE_DURATION | frozenset("早晚迟遲")
AFTER_BARE_DAY: Final = AFTER_WEEKDAY | frozenset("才抵原定改")
BEFORE_NUMBER_DAY: Final = BEFORE_BARE_DAY | frozenset("局院部会會厅廳委社司校府署处處队隊组組者员員们們他她我你定雨因")
"""Whoever does something 5号: after other nouns 5号 is a name (神舟5号)."""
NOT_AFTER_NUMBER: Final = frozenset(
    "楼樓线線文院馆館机機房库庫门門口井船舰艦车車艇台令位球选選种種国國泊码碼仓倉站厅廳桥橋路棚炉爐矿礦航火卫衛探工厂廠塔坑墓窟"
    "标標案柜櫃店铺舖病床"
    "字油柴汽草包厢廂桌杆员員选選展教宿法条條单單牌冷热熱电電窗摊攤园園区區街巷弄室梯闸閘坝壩轮輪箱罐梁墩组組队隊歼殲"
)
"""Nouns that a number with 号 names: 3号楼."""

NAMED_NUMBER_PATTERN: Final = (
    "公[路馆館寓交园園]|会[议議场場所]|會[議場所]|发[电電动動]|發[電動]|通[道知告]|主|首|大|小|高|无|無|中[心学學]"
)
LENGTH_AFTER_DAY_PATTERN: Final = "不[等止足到]|[左右]{2}|以[上内內]|之[久内內]|[均内內间間]"
MONTH_NAMES_PATTERN: Final = "[龄齡刊]|相?份?[大](?=的?(?:婴|嬰|宝|寶|孩|女|男|儿|兒))"
NAMED_AFTER_MONTH_PATTERN: Final = "[菊雪怀懷革街槐瓜炸豆泡]|花(?!开|開|期|香)|流火|天(?!气|氣)|有余|有餘|[内內党黨]"
"""After a month in Chinese numerals that is a name or a length: 十月怀胎."""
LUNAR_DAY_PATTERN: Final = "初[一二三四五六七八九十]|十[一二三四五六七八九](?![日号號个個名家万萬亿億])|廿"

HALF_PATTERN: Final = "[上下]半年(?!度?报|度?報)度?"

YEAR_BEFORE_PATTERN: Final = (
    "(?:(?<![少低小高大等多优優劣次逊遜弱])[于於]|(?<![来來源各])自|[始自]从|自從|截[至止]|[面迈邁走]向|回到|展望|走[进進]|[进進]入)"
)
"""Before four digits that are a year without 年: 始于1926, 面向2035."""
NO_YEAR_BEFORE: Final = frozenset(
    "达達共计計约約近有超过過逾满滿为為第号號价價值得分售出量数數码碼额額率比元均每型款路速长長高宽寬重深各余餘收了"
)
"""Before four digits that are an amount, or the name of a thing."""
GLUED_BEFORE: Final = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,/_-#$€£¥￥%=*+&@:\\")
YEAR_MEASURED_PATTERN: Final = (
    "[年多余餘来來几幾个個名位人万萬亿億千百十家座所艘辆輛架栋棟头頭匹只隻项項种種件条條场場次部册冊篇首幅张張份批组組对對双雙套间間层層"
    "门門支枝根颗顆块塊片处處类類宗笔筆户戶口枚株棵朵把桶箱袋瓶盒杯碗盏盞扇床尺寸丈里米克吨噸斤公毫厘分秒时時小周週岁歲亩畝顷頃平立升瓦伏"
    "安赫卡帧帧像站号號楼樓室弄路线線步页頁字句倍度吋折点點码碼天日月款]|元(?!旦)|[美日港欧歐]元|英[镑鎊]|人民[币幣]|海里|代表"
)
"""After four digits that are an amount."""
_EVENTS = """
    论坛 論壇 峰会 峰會 大会 大會 年会 年會 锦标赛 錦標賽 世锦赛 世錦賽 邀请赛 邀請賽 公开赛 公開賽 大奖赛
    大獎賽 联赛 聯賽 博览会 博覽會 展览会 展覽會 展会 展會 交易会 交易會 装备展 世界杯 世界盃 亚洲杯 亞洲盃
    欧洲杯 歐洲盃 美洲杯 亚运会 亞運會 奥运会 奧運會 残奥会 冬奥会 运动会 運動會 大运会 青奥会 嘉年华 嘉年華
    艺术节 藝術節 电影节 電影節 音乐节 音樂節 文化节 文化節 双年展 雙年展 车展 車展 书展 書展 报告 報告 白皮书
    白皮書 蓝皮书 藍皮書 年鉴 年鑑 榜单 榜單 排行榜 大奖 大獎 大选 大選 规划 規劃 愿景 願景 议程 議程 行动计划
    行動計畫 研讨会 研討會 马拉松 馬拉松 巡演 春晚 高考 招生 校招
""".split()
YEAR_EVENT_PATTERN: Final = (
    "[春夏秋冬](?:[季天节節晚运運]|[，。、])|元旦|新年|新春|跨年|[中金]秋|[国國][庆慶]|中考|考研|[赛賽]季|[届屆][毕畢高初新本硕碩博]"
    f"|[级級][新本硕碩博研学學]|[\u4e00-\u9fffA-Za-z0-9·“”「」]{{0,18}}?(?:{'|'.join(_EVENTS)}|展(?=[在将將于於上，。、》]|$))"
)
"""After four digits that are the year of what is held or issued: 2024国际渔业装备展."""
CODE_BEFORE_PATTERN: Final = "(?:[编編账賬帐帳学學单單卡证證型工案][号號]|版本?|[条條]款|地址|密[码碼]|代[码碼]|[条條][码碼])[：: ]{0,2}"
"""Before digits that are a code, even if they could be a date."""
