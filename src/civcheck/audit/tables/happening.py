"""Words that tell what happened to a thing: it was founded, held, opened, closed, signed, published.

The forms of verbs in English stand behind the thing ("was held", "took place"); in Chinese they do too, or before it
where somebody does it. An aspect that can be true of a thing only once is in `ONCE`.
"""

from __future__ import annotations

ENGLISH: dict[str, tuple[str, ...]] = {
    "founded": ("founded", "established", "set up"),
    "held": ("held", "hosted", "convened", "staged", "took place", "takes place", "taking place"),
    "opened": ("opened", "kicked off", "began", "got under way", "got underway", "started"),
    "closed": ("closed", "concluded", "ended", "came to an end", "wrapped up"),
    "launched": ("launched",),
    "inaugurated": ("inaugurated",),
    "signed": ("signed",),
    "ratified": ("ratified",),
    "adopted": ("adopted",),
    "approved": ("approved",),
    "passed": ("passed", "enacted"),
    "published": ("published", "came out"),
    "issued": ("issued",),
    "released": ("released",),
    "proposed": ("proposed", "put forward"),
    "laid": ("laid",),
    "built": ("built", "erected", "completed"),
    "unveiled": ("unveiled",),
    "moved": ("moved to", "moved into"),
}
CHINESE: dict[str, tuple[str, ...]] = {
    "founded": ("成立", "创立", "创办", "创建", "设立"),
    "held": ("举行", "召开", "举办"),
    "opened": ("开幕", "启幕"),
    "opened to the public": ("开馆", "开业", "开园", "开通", "通车", "启用", "投入使用", "落成", "对外开放"),
    "laid": ("奠基",),
    "built": ("建成", "竣工"),
    "closed": ("闭幕", "落幕"),
    "launched": ("启动",),
    "inaugurated": ("揭牌",),
    "signed": ("签署", "签订"),
    "adopted": ("通过",),
    "approved": ("批准",),
    "published": ("出版",),
    "issued": ("颁布", "印发"),
    "released": ("发布",),
    "proposed": ("提出",),
    "moved": ("迁入", "搬入", "迁至"),
}
BY_ITSELF = frozenset(
    ["took place", "takes place", "taking place", "opened", "kicked off", "began", "got under way", "got underway", "started", "closed",
     "concluded", "ended", "came to an end", "wrapped up", "came out"]
)  # fmt: skip
"""Verbs of what happens by itself: the thing stands before them."""
OF_DESCRIBED = frozenset(
    ["founded", "opened", "opened once", "opened to the public", "inaugurated", "signed", "ratified", "adopted", "published", "laid",
     "built", "unveiled"]
)  # fmt: skip
"""What is read of things that are described and not named."""
OF_NAMELESS = frozenset({"founded", "opened once", "opened to the public", "inaugurated", "laid", "built", "unveiled"})
"""What is read of things in whose description there is no name."""
AT_ONE_PLACE = frozenset({"done first", "signed", "founded", "laid", "unveiled", "inaugurated", "born", "died"})
"""What happens to a thing once and at one place."""
OF_ONE_WORD = frozenset({"founded", "launched", "inaugurated", "opened once"})
"""What is read of things that one noun describes: the programme was launched."""
ONE_WORD_EN = frozenset("programme program project initiative scheme campaign network".split()) | frozenset(
    "terminal bridge library hospital museum tunnel airport observatory stadium lighthouse dam reservoir canal tramway wing".split()
)
"""Nouns that by themselves mean what the document is about."""
SITES_EN = frozenset("port harbour harbor road line market court house building pier dock wing room shop vault store pool".split())
"""What a place is called that nobody builds in one day, or that is only a part of an address."""
SELDOM = frozenset({"moved", *(f"{one} here" for one in OF_ONE_WORD)})
"""What happens to a thing seldom: two dates that differ in one part alone are of one time."""
COMES_AGAIN = frozenset({"held", "opened", "closed"})
"""What comes again with each edition; anything else happens to a thing once."""
PLANNED = (
    r"\b(?:will|would|shall|to be|plan(?:s|ned|ning)?|scheduled|due|expected|proposed for|postponed|deferred|delayed|originally|initially|"
    r"had been|rescheduled|moved (?:from|forward|back|up)|brought forward|cancelled|canceled|nearly|almost|"
    r"re-?(?:opened|founded|established|launched|issued|published|adopted|signed)|relaunched|refounded|again|instead of|not)\b"
    r"|将于|将在|拟|计划|原定|推迟|延期|改期|取消|重新|再次|复办|"
    r"重建|未|并非|预计"
)
"""Words of what was planned, put off, denied or done once more."""
PERIODIC = (
    r"\b(?:annually|every|each|yearly|twice|usually|monthly|weekly|biennial(?:ly)?|consecutive(?:ly)?|successive(?:ly)?|in succession|"
    r"alternately|respectively|to date|so far)\b|每年|每两年|每届|历届|每月|每周|多次|先后|分别|陆续|连续|轮流"
)
"""Words of what comes again and again."""
CORRECTED = (
    r"\b(?:was wrong|were wrong|wrongly|mistakenly|erroneous(?:ly)?|in error|misprint|erratum|errata|corrigendum|we wrote|correction:|"
    r"old style|by the calendar|disputed|disagree[ds]?|agreed on it|differs?|contrary to)\b|更正|勘误|有误|误将|误写|误作|应为|说法|一说"
)
"""Words of what is told to be wrong, or to be told in two ways."""
DISPUTED = (
    r"\b(?:according to|claims?|claimed|recalls?|recalled|remembers?|says?|said|legend|supposedly|reportedly|allegedly|perhaps|probably|"
    r"thought to|believed to|tradition|chronicle dates|some sources|register)\b|[“\"]|据说|相传|传说|据.{1,12}记载|可能|大约|回忆|称[，：]"
)
"""Words of what somebody says and the text leaves to him."""
ADVERBS_EN = (
    "first|formally|officially|jointly|successfully|recently|then|also|there|ceremonially|initially|newly|grandly|solemnly|finally|"
    "eventually"
)
ADVERBS_ZH = (
    r"(?:正式|隆重|成功|顺利|圆满|盛大|联合|共同|首次|今日|昨日|当天|当日|曾|已|已经|也|就|便|才|在此|在这里|如期|全面|全线|建成并|主体)"
)
PARTS_ZH = "(?:馆|楼|院|科|厅|室|站|厂|校|桥|园|场|中心|所|部|分会|分校|分馆|分院|仪式|典礼|区|段|期|线|码头|航站楼|病房|实验室|工程)"
"""What a part of a named thing ends in: the new building of the library, the burns unit of the hospital."""
PLACES_ZH = "(?:市|县|镇|区|村|乡|港|岛|省|州|城|湾|山|湖|国|馆|中心|会堂|酒店|宾馆|饭店|广场|大厦|大学|学院|公园|体育场|剧院|礼堂)"
"""What the name of a place ends in that no table knows."""
EVENTS_ZH = "(?:大会|年会|峰会|论坛|研讨会|座谈会|展览会|博览会|运动会|交易会|联赛|邀请赛|锦标赛|节|赛|会|展|周)"
"""What the name of an event ends in."""
BUILT_ZH = (
    "(?:大桥|桥|隧道|机场|车站|火车站|码头|航站楼|图书馆|博物馆|体育馆|体育场|美术馆|天文台|水库|大坝|电站|灯塔|公园|医院|学校|剧院|礼堂|"
    "纪念碑|纪念馆|展览馆|文化宫|少年宫|游泳馆|水族馆|植物园|动物园|实验楼|教学楼|门诊楼|住院楼|候船楼|新楼|新馆|冷藏库|种子库|车库|仓库|病房|阅览室|展厅|球场|厂房|泵站|水厂|泳池|"
    "研究所|实验室|学院|协会|基金会|合作社|剧团|出版社|报社)"
)
"""What things end in that are built."""
BUILT_EN = frozenset(
    "terminal bridge library hospital museum school station tunnel airport harbour harbor port pier quay observatory laboratory factory "
    "mill plant theatre theater cinema gallery clinic ward wing unit pool stadium arena hall lighthouse tower dam reservoir canal lock "
    "tramway railway line road motorway market greenhouse depot hostel hotel aquarium zoo church chapel cathedral monastery abbey "
    "monument fountain statue court prison barracks dock shipyard brewery bakery nursery kindergarten college academy building house "
    "centre center archive bath baths playground rink vault store room sluice weir hut shop café cafe".split()
)
"""What things are that are built: they open once."""
RECURRING_EN = frozenset(
    "report survey issue list budget statement result results figure figures letter edition version strategy plan newsletter magazine "
    "bulletin yearbook data minutes programme program update review index contract order invoice notice bill bills book books account "
    "accounts call paper papers article articles guideline guidelines patch release file page draft text document standard meeting session "
    "round rules rule law laws act regulation regulations agreement agreements memorandum declaration case cases season exhibition "
    "specification rfc map maps chapter series volume part".split()
)
"""What is made again and again: without a name nobody knows which is meant."""
NOUNS_EN: dict[str, str] = {
    "signing": "signed", "founding": "founded", "foundation": "founded", "establishment": "founded", "ratification": "ratified",
    "adoption": "adopted", "inauguration": "inaugurated", "unveiling": "unveiled", "publication": "published", "launch": "launched",
}  # fmt: skip
"""Nouns of what is done once, with the aspect of their verb: the signing of the Agreement in Ostermouth."""
DOING_EN: dict[str, str] = {
    "opening": "opened once", "unveiling": "unveiled", "inaugurating": "inaugurated", "laying": "laid", "signing": "signed",
}  # fmt: skip
"""What a caption shows being done once to a thing, with the aspect of its verb."""
_FOUNDED = "founded|established|year founded|date founded|year of foundation|成立时间|成立日期|成立年份|创立时间|创办时间|成立于|创建时间"
_OPENED = "opened|opening date|date opened|year opened|开馆时间|开业时间|启用时间|开园时间|通车时间"
_SIGNED = "signed|date signed|signed on|date of signature|签署时间|签署日期|签订时间"
_HELD_ON = "month|date|dates|year|when|held|held on|时间|日期|举办时间|举行时间|举办日期|年份|月份|召开时间"
_HELD_IN = "place|venue|city|town|host city|where|location|held in|举办地|举办地点|地点|举办城市|举行地点|会址|主办城市"
LABELS: dict[str, tuple[str, str]] = {
    label: told
    for labels, told in (
        (_FOUNDED, ("founded", "date")),
        (_OPENED, ("opened once", "date")),
        (_SIGNED, ("signed", "date")),
        (_HELD_ON, ("held", "date")),
        (_HELD_IN, ("held", "place")),
    )
    for label in labels.split("|")
}
"""Labels of particulars and headers of columns: what they tell of the thing, and whether when or where."""
RANKED_EN = (
    r"[a-z][\w'’-]*(?:\s(?!(?:and|who|which|that|but|since|when|while|where|as|after|before|by|with)\b)[\w'’-]+){0,13}"
    r"(?=\s*(?:[,.;:()—–\x01]|$)|\s(?:and|who|which|that|but|since|when|while|where|as|after|before|by|with)\b|\s(?:in|on)\s\x01)"
)
"""What an ordinal ranks, up to the end of the clause."""
UNFIXED_EN = (
    r"(?:most|least|best|worst|only|time|day|days|week|month|quarter|half|year|years|century|decade|anniversary|place|term|floor|page|"
    r"line|column|row|step|stage|phase|part|point|item|part|section|chapter|edition|quarter|speaker|prize|rank|grade|class|person|thing|"
    r"one|two|three|argument|parameter|element|byte|bit|character|field|version|release|column|entry|case|option|\w+est)\b"
)
"""What has no fixed order, or begins a row that is told in many ways."""
UNFIXED_ZH = "(?:天|年|章|节|页|步|阶段|方面|产业|中学|小学|层|楼|期|轮|组|季度|世纪)"
"""What has no fixed order, or is the name of something."""
DECIDED = frozenset({"adopted", "approved", "signed", "ratified", "passed", "launched", "proposed", "founded", "inaugurated"})
"""What is done once, at one meeting."""
PAST = (
    r"\b(?:was|were|had|held|took place|opened|ran|continued|launched|hosted|attended|visited|began|ended|closed|signed|staged|concluded|"
    r"joined|reached|met|gathered|featured)\b|举行|举办|召开|开幕|闭幕|启动|签署|了|已"
)
"""Words of what is told as past."""
AHEAD = (
    r"\b(?:will|would|shall|to be|(?:plans|planned) (?:to|for)|scheduled|expected|upcoming|forthcoming|next|"
    r"due|aim(?:s|ed|ing)? (?:to|at)|until then|deadline|"
    r"proposed|going to|set to)\b|将|拟|计划|预计|即将|下一"
)
"""Words of what is still to come."""
AHEAD_OF_DATE = r"\b(?:for|before|until then)\s*$|将于\s*$"
"""What leads up to a date that may lie ahead: a target, not what happened."""
LIVES = ("born", "died", "生于", "出生", "逝世", "病逝")
"""Verbs of the beginning and the end of a life."""
ODD_EN = frozenset(
    "he she it they we you i him her them this these those who whom which that what to from by with into over under is are was "
    "were be been has have had not no so or and but than then there here if whether would will can could may might must shall "
    "should do does did".split()
)
"""Words that are none of a description: verbs, pronouns, other links."""
RECURRING_ZH = (
    "协议",
    "声明",
    "备忘录",
    "公报",
    "报告",
    "计划",
    "方案",
    "宣言",
    "条例",
    "办法",
    "意见",
    "通知",
    "合同",
    "名单",
    "公告",
    "文件",
)
"""What names in Chinese end in that many things have."""
REFERRED = r"://|www\.|\bpp?\.\s*\d|\b[Ss]ee\b|[“《*]|[Cc]ompiled|\bibid|载|参见"
"""What tells a reference from another note: an address, a page, a title."""
CREDITS = frozenset({"xinhua", "reuters", "ap", "afp", "getty", "photo", "courtesy", "archive", "archives", "press", "agency", "images"})
"""Words of whose picture it is."""
SEASONAL_EN = frozenset({"market", "rink", "pool", "hall", "stadium", "court", "shop", "line", "road", "playground"})
"""What is built and opens each season, or stands for what is held in it."""
