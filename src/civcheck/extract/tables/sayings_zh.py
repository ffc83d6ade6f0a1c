"""Verbs of saying in Chinese, simplified and traditional, and the words by which a quoted title or a proverb is told."""

from __future__ import annotations

from typing import Final

SAYINGS_ZH: Final = tuple(
    sorted(
        "形容 "
        "补充道 補充道 提示 表态 表態 "
        "表示 指出 强调 強調 说 說 说道 說道 认为 認為 介绍 介紹 介绍说 介紹說 称 稱 谈到 談到 提出 写道 寫道 回忆 回憶 回忆说 "
        "回憶說 告诉记者 告訴記者 坦言 呼吁 呼籲 宣布 宣佈 重申 提到 补充说 補充說 解释 解釋 解释说 解釋說 感慨 感叹 感嘆 直言 "
        "透露 评价 評價 警告 提醒 建议 建議 主张 主張 答道 问 問 问道 問道 回答 回应 回應 笑着说 笑著說 阐述 闡述 阐明 闡明 "
        "要求 承诺 承諾 希望 相信 期待 赞扬 讚揚 批评 批評 质疑 質疑 声明 聲明 发言 發言 致辞 致辭 总结 總結 总结说 倡导 倡導 "
        "比作 称赞 稱讚 批评道 反驳 反駁 坚称 堅稱 断言 斷言 感叹道 感嘆道 叹道 嘆道 叮嘱 叮囑 嘱咐 囑咐 告诫 告誡 笑说 笑說 "
        "叫道 回信 回复 回覆 "
        "留言 喊道 讲 講 讲道 講道 说明 說明 显示 顯示 报道 報道 报道称 報道稱 声称 聲稱 所言 所说 所說 表达 表達 反问 反問".split(),
        key=len,
        reverse=True,
    )
)
"""The longer first."""
REPORTING_ZH: Final = (
    "表示 指出 强调 強調 认为 認為 介绍 介紹 称 稱 说 說 透露 重申 宣布 宣佈 提出 坦言 直言 呼吁 呼籲 警告 提醒 建议 建議 主张 "
    "主張 回忆 回憶 解释 解釋 补充说 補充說 介绍说 介紹說 告诉记者 告訴記者 报道称 報道稱 表态 表態 补充道 補充道 要求 "
    "提示 希望 相信 一致同意 显示 顯示"
).split()
"""Verbs behind which what was said may follow without marks."""
NAMING_ZH: Final = (
    "主题为|主題為|主题是|主題是|题为|題為|名为|名為|名叫|名曰|口号|口號|歌曲|"
    "纪录片|紀錄片|电影|電影|展览|展覽|特展|大展|节目|節目|荣获|榮獲|获评|獲評"
)
TITLE_BEHIND_ZH: Final = (
    "为主题|為主題|为题|為題|主题展|主題展|展览|展覽|大展|特展|主题|主題|系列|专题|專題|项目|項目|活动|活動|计划|計劃|行动|"
    "行動|专栏|專欄|栏目|欄目|品牌|称号|稱號|奖|獎|一词|一詞|工程"
)
MANNERS_ZH: Final = (
    "笑着?|笑著?|则|則|还|還|也|又|都|便|却|卻|对此|對此|日前|近日|昨日|今天|当场|當場|随即|隨即|接着|接著|最后|最後|摇摇头|搖搖頭|想了想|"
    "高兴地|高興地|感慨地|激动地|激動地"
)
"""What may stand between a name and its verb of saying."""
PROVERBS_ZH: Final = "俗话说|俗話說|古人云|常言道|老话说|老話說|谚语|諺語|有道是|正所谓|正所謂|古语|古語"
PAPERS_ZH: Final = (
    "报告|報告|会议|會議|决议|決議|声明|聲明|文章|白皮书|白皮書|公报|公報|宣言|通知|通报|通報|调查(?!员|組|组)|調查(?!員)|"
    "研究(?![员員所院者])|公告|通告|年报|年報|社论|社論|论文|論文"
)
"""Papers and meetings that say what stands in them: an expression."""
PEOPLE_ZH: Final = (
    "双方|雙方|各方|三方|与会者|與會者|与会代表|與會代表|与会人士|與會人士|主办方|主辦方|业内人士|業內人士|专家|專家|"
    "发言人|發言人|负责人|負責人|村民|居民|"
    "果农|果農|牧民|读者|讀者|乘客|旅客|患者|病人|学生|學生|球迷|顾客|顧客|用户|用戶|司机|司機|志愿者|志願者|"
    "市民|渔民|漁民|农民|農民|工人|员工|員工|游客|遊客|学者|學者|医生|醫生|护士|護士|老师|老師|老人|家长|家長|院方|校方|"
    "警方|官方|厂方|廠方|馆方|館方|官员|官員|"
    "研究人员|研究人員|工作人员|工作人員|目击者|目擊者|知情人士|店主|老板|老闆|船长|船長|队长|隊長|馆长|館長|院长|院長|"
    "校长|校長|局长|局長|市长|市長"
)
"""People without a name who speak: an expression."""
CALLING_ZH: Final = (
    "形容|(?<![简簡合统統俗号號又亦也别別全人职職名古])称(?!为|為|作|之为)|"
    "(?<![简簡合统統俗号號又亦也别別全人职職名古])稱(?!為|作)|称之为|稱之為|批评|批評|质疑|質疑|讽刺|諷刺|"
    "嘲笑|比作|比喻|调侃|調侃|笑称|笑稱|戏称|戲稱|直呼|自嘲|赞|讚"
)
"""Verbs by which somebody says what something is like: an expression."""
NAMING_AS_ZH: Final = "设立|設立|命名|确定|確定|宣布|宣佈|定名|取名|更名|改名|列"
"""Verbs by which something is given the name that stands behind 为."""
TERMED_ZH: Final = (
    "所谓的?|所謂的?|俗称|俗稱|简称|簡稱|又称|又稱|亦称|亦稱|号称|號稱|被[^，。；“]{0,10}(?:称为|稱為|称作|稱作|誉为|譽為|"
    "视为|視為|叫作|叫做)|人称|人稱|叫做|叫作|绰号|綽號|代号|代號|外号|外號"
)
"""What stands before a term in marks."""
TERMED_BEHIND_ZH: Final = (
    "理念|精神|原则|原則|概念|现象|現象|效应|效應|一词|一詞|二字|三字|四字|字样|字樣|之称|之稱|的说法|的說法|关系|關係|作用|模式|思维|思維"
)
"""What stands behind a term in marks."""
FOUNDED_ZH: Final = "设立|設立|成立|建立|创立|創立|组建|組建|创建|創建|筹建|籌建|共建|新建|建设|建設|开设|開設|加入|启用|啟用|挂牌|掛牌"
"""Verbs of founding that stand right before the name of a body in marks: an expression."""
BODIES_ZH: Final = (
    "中心|联盟|聯盟|学院|學院|研究院|实验室|實驗室|基金|基金会|基金會|协会|協會|学会|學會|小组|小組|委员会|委員會|智库|智庫|"
    "工作坊|工作室|合作社|基地|联合会|聯合會|之家|书院|書院|大学|大學|医院|醫院|站"
)
"""Last characters of the names of bodies."""
LISTED_ZH: Final = "列为|列為|列入|纳入|納入|写入|寫入|写进|寫進|定为|定為|确定为|確定為|确立为|確立為|选为|選為|评为|評為"
"""Verbs behind marks that put on a list what somebody takes (将, 把): an expression."""
EVENT_BEHIND_ZH: Final = "活动|活動|开幕式|開幕式|闭幕式|閉幕式|颁奖|頒獎|首映|巡演|专场|專場|音乐会|音樂會"
"""What stands behind the name of an event, a few characters between."""
TITLE_ENDS_ZH: Final = (
    "文化年|旅游年|旅遊年|主题年|主題年|友好年|国际日|國際日|艺术节|藝術節|电影节|電影節|文化节|文化節|音乐节|音樂節|"
    "嘉年华|嘉年華|论坛|論壇|大会|大會|峰会|"
    "峰會|行动|行動|计划|計劃|大展|特展|精品展|文物展|画展|畫展|大赛|大賽|培训班|培訓班|研讨会|研討會|音乐会|音樂會|演唱会|"
    "演唱會|博览会|博覽會|白皮书|白皮書|宣言"
)
"""Last characters of the names of events and papers."""
DIRECT_ZH: Final = (
    "表示 指出 强调 強調 认为 認為 透露 坦言 直言 呼吁 呼籲 警告 回忆说 回憶說 解释说 解釋說 补充说 補充說 介绍说 介紹說 说 說".split()
)
"""Verbs right behind which a clause may stand."""
CLAUSE_ZH: Final = (
    "这|這|该|該|自己|将|將|目前|今年|明年|去年|下一步|其实|其實|双方|雙方|各国|各國|所有|一切|只要|如果|因为|因為|虽然|"
    "雖然|我们|我們|他们|他們|要|会|會|应|應|已经|已經"
)
"""What a clause begins with: an expression."""
