"""Single Chinese characters that stand between words, or end them."""

from __future__ import annotations

from typing import Final

FUNCTION: Final = frozenset(
    "的了和与及在是于为以对从由向把被等其该这那而也并就都还又但或之所此中内外上下前后里间起止"
    "至到自按据经因若如即则却很最更较比每各某只才再已曾未不没将会能可要应需须得着过来去给跟同共约近余多"
    "有无设建占获获用做任当往使让令我你他她它们者均皆两几说称含计称作成长宽高深重达逾且所凭受令靠依迄今时年月日"
)
"""Particles, prepositions, pronouns, adverbs and the commonest verbs of one character: none is part of an unknown word."""

SUFFIXES: Final = frozenset(
    "馆厅站桥树科病奖区村镇乡县市省州队楼院室店厂场港湾岛山湖河江海路街线号轮船机车员师生会部局处组团社司业学"
    "法费款价期级型式性化城寺庙塔园林田井坝堤隧洞渠门色肉花草果菜酒茶油布纸器械具剂药菌虫鸟鱼兽粮豆米麦面奶糖盐铁铜金银锡石土"
    "台炉窑灯钟表琴鼓戏剧曲歌舞书报刊画碑像券票证卡"
)
"""Heads of one character that make a noun of the word before them: 水族馆, 核桃树, 橙色."""

LIGHT: Final = frozenset(
    "进行 作出 做出 得到 予以 加以 给予 没有 不能 不得 可以 其中 目前 正式 同时 已经 曾经 正在 现有 现在 当时 此前 此后 之前 之后 "
    "以及 并且 由于 因为 因此 所以 如果 但是 不过 而且 或者 关于 对于 根据 按照 通过 为了 成为 作为 属于 位于 来自 分别 共同 一起 "
    "自己 他们 她们 它们 我们 这些 那些 这个 那个 一些 一个 一种 一名 一位 左右 以上 以下 以内 以来 期间 时间 时候 当天 当日 随后 "
    "任何 能够 不会 还有 也是 就是 都是 并非 正是 即将 将要 需要 应当 应该 必须 使得 使用 采用 有关 相关 方面 部分 情况 "
    "尚未 从未 已 并未 未能 未曾 不曾 不再 一直 仍然 依然 "
    "同比 环比 "
    "相比 相较 比较 至今 迄今 截至 截止 为止 完毕 完成 出现 发生 造成 导致 引起 为此 其他 此外 另外 获得 得以 用于 处于 处在 在内".split()
)
"""Common words that tell nothing of what is told: light verbs, adverbs, conjunctions, pronouns."""

GENERAL: Final = frozenset(
    "工程 项目 情况 工作 活动 职务 单位 方面 数量 总量 总数 总额 规模 人员 人数 人士 时间 地点 地方 事情 事件 事务 事项 内容 结果 成果 "
    "水平 程度 范围 过程 阶段 价格 费用 资金 经费 金额 数据 数字 总计 条件 作用 意义 要求 方式 方法 措施 消息 名字 名称 全县 全市 全省 "
    "全国 全校 全院 全馆 全部 全体 全线 全长 总投资 投资 面积 长度 高度 重量 年度 年份 月份 日期 年龄 原因 问题 任务 计划 决定 关系 "
    "机构 部门 团体 组织 群众 成员 对象 方向 比例 比率 份额 名单 名额 阶层 领域 行业 事业 业务 服务 系统 设施 设备 用品 物品 东西 "
    "产品 商品 作品 材料 资料 文件 记录 纪录 标准 等级 类型 种类 样式 状态 状况 形势 局面 趋势 前任 现任 继任 原任 所在 当地 本地 "
    "本市 本县 本省 本校 本院 本馆 该馆 该校 该院 该市 该县 该港".split()
)
"""Nouns so general that they may stand for what another text calls by its own name, or say nothing of what is told."""

LEADING: Final = frozenset("在至往赴")
"""Before a thing they say where, or where to."""

_SIDES: Final = "上下 东西 南北 前后 左右 内外 男女 正副 公私"
OPPOSITE: Final = {pair[at]: pair[1 - at] for pair in _SIDES.split() for at in (0, 1)}
"""Characters that stand before a thing and make two of it."""

CALLED: Final = (
    "馆长", "校长", "院长", "所长", "台长", "局长", "站长", "队长", "船长", "县长", "市长",
    "镇长", "村长", "董事长", "经理", "主席", "主任",
    "教授", "作家", "记者", "教练", "选手", "学生", "医生", "教师",
)  # fmt: skip
"""Callings right before a person's name."""
TAKING_OFFICE: Final = frozenset("出任 担任 就任 上任 接任 接替 当选 任职 表示 获得 荣获".split())
"""What a person does, right behind the name."""

PLACE_HEADS: Final = frozenset("站港桥区镇乡村县市州岛湾山湖寺庙塔")
"""Heads of names of places."""
VERB_ENDS: Final = frozenset("建设购买种养产售修造授获得任收发运捐办演播植拆租")
"""Last characters of verbs right before what they are done to."""
