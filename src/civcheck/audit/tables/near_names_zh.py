"""Words that decide whether two Chinese names that are nearly the same are one."""

from __future__ import annotations

from typing import Final

JOINING_ZH: Final = frozenset("和与及暨的之以")
"""Chinese characters that a name has or has not."""
APART_ZH: Final = frozenset("东西南北中上下左右前后内外大小男女新旧老高低正副甲乙丙丁春夏秋冬初长短一二三四五六七八九十百千零〇两首")
"""Characters that tell things of one kind apart."""
PLACED_ZH: Final = frozenset("上中里内")
"""What a place is told with or without, before 的: 岛上的."""
INSIDE_ZH: Final = frozenset("长")
"""Of these, what a name may have lost: 部长级."""
WORLDLY_ZH: Final = ("专业", "国际", "有限", "责任", "股份", "全国", "国家", "世界")
"""Words that a Chinese name is told with or without, save at its start."""
_HEADS_ZH: Final = (
    "圆桌会议 圆桌会 研讨会 座谈会 对话会 交流会 讨论会 论坛 大会 会议 峰会 年会",
    "联盟 网络 联合会 协会 协作网 促进会",
    "研究中心 研究院 研究所 研究会",
    "示范基地 示范区 示范园 基地 园区",
    "计划 工程 项目 行动 方案",
    "艺术节 文化节 艺术周 文化周 节 周 季",
    "邀请赛 锦标赛 公开赛 大赛 竞赛 比赛 联赛",
    "学报 学刊 杂志 期刊",
    "博览会 展览会 交易会 展销会 展会",
    "手册 指南 手记",
    "宣言 声明 公报 共识",
    "展览 展",
    "奖章 奖项 奖",
    "音乐会 演唱会 晚会",
    "基金会 基金",
    "报告 年报 白皮书",
    "中心 之家",
    "图书馆 图书室 书屋 书房",
)
HEADS_ALIKE_ZH: Final = dict(
    sorted(((head, number) for number, line in enumerate(_HEADS_ZH) for head in line.split()), key=lambda pair: (-len(pair[0]), pair[0]))
)
"""Heads of Chinese names with the number of their group, the longest first: those of one group may be taken for one another."""
BRANCHES_ZH: Final = tuple(
    (
        "青年 妇女 儿童 少年 少儿 学生 老年 教师 女子 男子 附属 理工 师范 医科 "
        "农业 工业 财经 海事 海洋 民族 外国语 体育 音乐 美术 戏剧 职业 技术 实验 "
        "分会 分社 文化 教育 医学 法学 商务 经济 科技 旅游 青少年 残疾 军事 地方 "
        "县级 市级 省级 互保"
    ).split()
)
"""Words that make a branch, or a sister, of a body or an event."""
BEFORE_NAMES_ZH: Final = tuple(
    (
        "在 了 由 于 从 向 对 将 把 被 是 到 至 经 "
        "据 让 等 并 的 也 还 又 就 都 为 给 该 本 "
        "这 那 着 过 创办 成立 举办 举行 参加 召开 主持 出席 加入 组建 "
        "承办 协办 主办 发起 参与 建立 开设 获得 名为 题为 介绍 表示 通过 支持 "
        "邀请 访问 推动 组织 筹备 担任 当选 负责 属于 来自 代表 以及 此外 其中 "
        "包括 例如 如 随后 同时 期间 当天 同年 次年 今年 去年 当时 此次 本次"
    ).split()
)
"""What stands before a Chinese name and is no part of it."""
SYNONYMS_ZH: Final = tuple(
    tuple(line.split())
    for line in (
        "保护 保育 保存 养护 守护",
        "观测 监测 检测",
        "乡村 农村 村庄 村落",
        "沿河 沿岸 沿江 滨河",
        "研究 研讨",
        "合作 协作",
        "交流 交往",
        "青年 青少年",
        "少年儿童 少儿",
        "全球 世界 国际",
        "发展 促进",
        "人文 文化",
        "电影 影视",
        "摄影 影像",
        "海洋 海上",
        "音乐 乐曲",
        "展望 展示",
        "温暖 温度",
        "家园 家乡",
        "共享 共建",
        "友好 友谊",
        "故事 往事",
        "生态 环境",
        "美食 饮食",
        "读书 阅读",
        "航路 航线",
        "遗产 遗存",
        "艺术 文艺",
        "中学生 中小学生",
        "动漫 动画",
        "对话 交流",
    )
)
"""Words that may be taken for one another in a Chinese name."""
