"""Which words are never said twice in a row, and which are."""

from __future__ import annotations

NEVER_TWICE = frozenset(
    "the a an of and or from by at into its their our these those which to be has we they if than between among through"
    " during under upon my your as because while when where whether although though until since per via each every both some"
    " any this such but also".split()
)
"""English words that nothing sensible repeats, whatever their letters' size."""

MAY_REPEAT = frozenset(
    "with had that is was are were am do does did have been her him his hers it you who whom what will would can could may might"
    " so very really quite rather many much more far long no yes not never now then there here well up down in on off out"
    " over about for too way only again ever again all one two big old bad poor little dear deep high bye ha he she ho hey hi"
    " hear knock night tut tsk aye cha chop tick tock drip click beep blah yada woof pom tom can mahi cous ping pong row"
    " please goody rah boo hush shoo tap rat bang boom clap chug choo quack moo baa meow cheep tweet honk ding dong wee nay"
    " oh ah eh uh um er mm hmm la na da doo di di dah dit bit by-and-by win lose slowly quickly softly gently faster slower"
    " round wild strong hard cold hot wait run go come stop help fire look listen fine nice good sure right soon true yeah yep wow"
    " thanks later mum pa ma papa mama dada".split()
)
"""English words that are rightly said twice, for force, as a sound, or because two clauses meet in them."""

MAY_MEET = frozenset("with in on is are was were for about can will have".split())
"""English words of MAY_REPEAT that are repeated by mistake far more often than two clauses meet in them."""

CLAUSES_MEET = (
    r"(?i)\b(?:is|are|was|were|be|been|being)\s*$|\b(?:what|who|whom|which|that|where|how|all|they|he|she|we|you|i|it|people|thing|problem"
    r"|point|liv(?:e|es|ed|ing)|log(?:s|ged|ging)?|check(?:s|ed|ing)?|com(?:e|es|ing)|came|mov(?:e|es|ed|ing)|fill(?:s|ed|ing)?"
    r"|drop(?:s|ped|ping)?|go(?:es|ing|ne)?|went|carr(?:y|ies|ied|ying)|hold(?:s|ing)?|held|turn(?:s|ed|ing)?|look(?:s|ed|ing)?"
    r"|sign(?:s|ed|ing)?|bring(?:s|ing)?|brought|br(?:eak|eaks|oke|oken)|g[ai]ve(?:s|n)?|settl(?:e|es|ed|ing)|step(?:s|ped)?|part"
    r"|tun(?:e|ed|ing)|hand(?:s|ed|ing)?|put|sit(?:s|ting)?|sat|opt(?:s|ed|ing)?|stay(?:s|ed|ing)?|clos(?:e|es|ed|ing)|set"
    r"|phas(?:e|es|ed|ing)|zoom(?:s|ed)?|weigh(?:s|ed|ing)?|pour(?:s|ed|ing)?|switch(?:es|ed)?|interested|engag(?:e|es|ed|ing)"
    r"|work(?:s|ed|ing)?|rel(?:y|ies|ied)|call(?:s|ed|ing)?|account(?:s|ed)?|ask(?:s|ed|ing)?|pay(?:s|ing)?|paid|pass(?:es|ed|ing)?)\b"
)
"""Shows that such a word may end one clause and start another: "the house they lived in in 1990", "what it is is a port"."""

EVERYDAY = r"(?i)\b(?:the|of|and|is|was|were|are|to|with|for|by|from|has|have|it|on|at|an|as)\b"
"""A word that shows a text to be English: other languages repeat their own."""

REPEATED_CHARACTERS: dict[str, tuple[str, str]] = {
    "的": ("目标打是有端似", "确確"),
    "了": ("不一目为除", "不解结却事断斷結卻無之望然如若无"),
    "在": ("现現存正所实實潜潛内內健自旨好", "校线建职場场位案岗乎意内內此于任册職崗"),
    "和": ("共缓温饱总柔随谦暖祥调中维人附求", "气美睦睦平谐解缓声风"),
    "与": ("参给赋授", "会日众此其时人共闻"),
    "被": ("棉", "告子褥单"),
    "将": ("上中少大猛健闯战名武主", "军来领士门近就帅相才错"),
    "并": ("合吞兼", "非不且入购列行举肩"),
    "由": ("自缘理", "于来此衷"),
    "给": ("", "予与"),
    "让": ("", "步"),
    "也": ("", ""),
    "很": ("", ""),
    "又": ("", ""),
    "对": ("面针应相一绝成配核校不反比", "方手联子口面比象外内应付立策抗等话半錯错"),
    "从": ("服自听跟随盲信遵顺", "从容业者前此事属"),
}
"""Chinese function words of one character: what stands before and behind where two of them are right (目的的, 为了了解)."""

NEVER_TWICE_CHINESE = frozenset(
    "我们 他们 你们 她们 它们 咱们 以及 因此 但是 所以 因为 由于 通过 对于 关于 根据 按照 可以 已经 能够 应该 必须 如果 虽然"
    " 同时 其中 目前 为了 并且 或者 而且 这个 这些 那些 这种 没有 不断 随着 包括 之间 之一 以来 其他 自己 将会 还是 就是 不仅"
    " 尤其 特别 例如 此外 然而 那么 曾经 正在 一直 从而 进而 以便 以免 无论 尽管 即使 只有 只要 除了 至于 以上"
    " 以下 以内 以外 之后 之前 当时 当前 近年 今年 去年 明年 本次 本届 本市 本省 该校 该市 全国 全市 全省 全球 各地 各国 各方".split()
)
"""Chinese words that are no verbs and never double."""

NEVER_TWICE_NOUNS = frozenset(
    "中国 国家 政府 经济 社会 文化 企业 学校 医院 市场 公司 机构 部门 人民 城市 地区 技术 产品 数据 系统 学生 教师 医生 患者"
    " 港口 船舶 货物 农民 工人 图书 读者 科学 知识 历史 世界 国际 人类 文明 环境 资源 能源 价格 资金 项目 工程 设备 材料 标准"
    " 制度 法律 政策 措施 方案 计划 报告 会议 代表 委员 专家 作品 艺术 音乐 电影 水平 质量 能力"
    " 干部 群众 问题 目的 居民 员工".split()
)
"""Chinese nouns that are said once: silent before what makes another word of the second (城市城市化)."""

MAKES_ANOTHER = "化家性界主型式级园群体史学人长员者局部委厅院所区量线圈站网论观法术品力"
