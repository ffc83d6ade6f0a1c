"""What Chinese words in the names of bodies, events and works are called in English."""

# ruff: noqa: SIM905  lists of words are read as words

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from civcheck.compare.name_letters import spelled


@cache
def glossary() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Give Chinese words with the English phrases they are called by; an empty phrase: the word may be left out."""
    lines = Path(__file__).with_name("glossary.tsv").read_text("utf-8").splitlines()
    entries = (line.split("\t") for line in lines)
    return {chinese: tuple(tuple(map(spelled, english.split())) for english in phrases.split("|")) for chinese, phrases in entries}


SMALL: Final = frozenset("的 和 与 及 暨 之 、 · 以及 关于 “ ” 《 》 ， -".split())
"""Chinese words that make no difference in a name."""
HEADS_ZH: Final = tuple(
    sorted(
        (
            "大学 学院 学校 中学 小学 研究院 研究所 研究中心 研究会 科学院 学会 协会 联合会 联盟 商会 基金会 委员会 理事会 议会 "
            "法院 检察院 组织 机构 集团 公司 有限公司 银行 博物馆 博物院 美术馆 图书馆 档案馆 纪念馆 体育馆 体育场 剧院 医院 中心 "
            "办公室 办事处 秘书处 使馆 大使馆 领事馆 政府 部 局 总局 署 厅 处 司 院 会 社 报 日报 晚报 出版社 通讯社 电视台 海关 "
            "港务局 管理局 论坛 峰会 大会 会议 年会 研讨会 座谈会 博览会 交易会 展览会 艺术节 电影节 音乐节 节 奖 杯 锦标赛 运动会 "
            "奥运会 对话 对话会 战争 大战 革命 运动 计划 方案 规划 项目 工程 行动 倡议 战略 议程 宣言 声明 公报 协定 协议 条约 公约 "
            "议定书 宪章 宪法 决议 报告 白皮书 杂志 学报 法案 条例 党 山 河 江 湖 海 湾 岛 群岛 半岛 海峡 运河 港 桥 大桥 塔 宫 寺 "
            "庙 教堂 公园 花园 动物园 酒店 街 路 大道 广场 机场 车站 站 码头 分行 分会 分校 支部 分公司 附属医院 出版 系 所 队 团 "
            "军 校 馆 园 厂 店 行"
        ).split(),
        key=len,
        reverse=True,
    )
)
"""Heads of Chinese names, the longest first."""
ADMINISTRATIVE: Final = ("自治区", "特别行政区", "自治州", "地区", "市", "省", "州", "县", "区", "镇", "乡", "村", "国", "府", "都", "道")
"""What stands behind a Chinese place or not."""
CALLED_ALONE_ZH: Final = ("大学", "公司", "有限公司", "集团", "集团公司", "股份有限公司", "组织")
"""Heads without which a Chinese body is called as well, where what is left is no place."""
SURNAMES: Final = frozenset(
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金"
    "石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁"
    "岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳阳管柴蒙鲍华喻祁蒲房滕屈饶解牟"
    "艾尤时阎穆应农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛"
    "仲虞敖巩明佘池查麻苑迟邝习封栗匡鞠薄朴"
) - set("和国")
"""Characters that are family names."""
DOUBLE_SURNAMES: Final = frozenset(
    "欧阳 司马 诸葛 上官 司徒 东方 独孤 南宫 夏侯 皇甫 尉迟 公孙 慕容 令狐 长孙 宇文 轩辕 端木 百里 东郭 呼延 闻人".split()
)
"""Family names of two characters."""
SOUNDS: Final = frozenset(
    "阿埃艾爱安昂奥巴班邦保鲍贝本比彼宾波伯博布查达大戴丹当道得德登邓迪蒂丁东杜敦多厄恩尔耳法范方菲费芬丰冯弗福夫富盖甘冈高戈"
    "格葛根贡古瓜圭哈海汉豪赫黑亨洪侯胡华怀惠霍基吉季加贾简江杰金津卡凯坎康考科克肯孔库夸奎拉莱兰朗劳勒雷黎里理李利莉丽连良林"
    "琳龙隆卢鲁路伦罗洛吕马玛迈麦曼芒毛梅门蒙孟米密缅敏明摩莫默墨木穆姆纳娜南内尼妮宁纽努诺欧帕潘庞培佩彭皮平珀普齐奇恰强乔切"
    "钦琴琼丘让热仁日荣茹儒瑞若萨塞桑沙莎山尚绍舍申生圣施什诗士史斯司丝思松苏孙索所塔泰坦汤唐陶特滕提廷通图吐托瓦万旺威韦维魏"
    "温文翁沃乌吾伍西希锡夏香肖谢辛欣兴雄休修许雪逊雅亚扬杨耶叶伊依易因英永尤约云赞泽曾扎詹张哲珍芝治朱兹子宗佐祖娅茜蕾薇黛芙"
    "妲婕琪瑟嫩顿腾廉迦乃甫代甸奈略莲撒夷摄赛底森绥瑙尧仑恒衡凝聂涅讷珊姗霞歇律蓓别缪岑措楚储崔翠答栋斐浮岗歌哥宫谷顾关光归贵果"
    "汗杭厚姬佳嘉捷靳京久居君喀柯可口魁昆阔郎廊老"
)
"""Characters that foreign names are written with."""
FIRST_NAMES_ZH: Final = {
    "约翰": "john johann johannes johan", "乔治": "george georg", "詹姆斯": "james", "查尔斯": "charles", "亨利": "henry henri",
    "保罗": "paul paolo", "彼得": "peter pieter", "迈克尔": "michael", "米歇尔": "michel michelle", "大卫": "david", "戴维": "david",
    "玛丽": "mary marie", "简": "jane", "让": "jean", "若": "jo", "安": "ann anne", "安娜": "anna", "汤姆": "tom", "托马斯": "thomas",
    "伊丽莎白": "elizabeth elisabeth", "理查德": "richard", "罗伯特": "robert",
    "爱德华": "edward", "斯蒂芬": "stephen steven", "史蒂夫": "steve",
    "菲利普": "philip philippe", "卡尔": "karl carl", "威廉": "william wilhelm", "何塞": "jose", "胡安": "juan", "豪尔赫": "jorge",
    "海梅": "jaime", "若昂": "joao", "埃隆": "elon", "比尔": "bill", "凯瑟琳": "catherine katherine",
}  # fmt: skip
"""First names with settled Chinese forms that their sounds do not lead to."""
LANDS_ZH: Final = dict(
    pair.split(":")
    for pair in (
        "中:中国 美:美国 俄:俄罗斯 英:英国 法:法国 德:德国 日:日本 韩:韩国 "
        "印:印度 希:希腊 挪:挪威 意:意大利 欧:欧洲 非:非洲 阿:阿拉伯 澳:澳大利亚 "
        "加:加拿大 泰:泰国 越:越南 埃:埃及 土:土耳其 哈:哈萨克斯坦 朝:朝鲜 "
        "葡:葡萄牙 瑞:瑞典 波:波兰 荷:荷兰 丹:丹麦 芬:芬兰 巴:巴西 墨:墨西哥"
    ).split()
)
"""Lands as they are cut to one character beside another: 中希."""
KOREAN_FAMILIES: Final = dict(
    pair.split(":")
    for pair in (
        "金:kim,gim 李:lee,yi,rhee,ri 朴:park,pak,bak 崔:choi,choe 郑:jung,jeong,chung "
        "姜:kang,gang 赵:cho,jo 尹:yoon,yun 张:jang,chang 林:lim,im,rim "
        "韩:han 吴:oh,o 徐:seo,suh 申:shin,sin 权:kwon,gwon 黄:hwang 安:ahn,an "
        "宋:song 柳:yoo,ryu,yu 洪:hong 全:jeon,chun 高:ko,go 文:moon,mun 孙:son "
        "裴:bae 白:baek,paik 许:heo,hur,huh 南:nam 潘:ban,pan 卢:roh,noh 河:ha 车:cha 具:koo,gu 闵:min 咸:ham 郭:kwak"
    ).split()
)
"""Korean family names in characters and as they are spelled."""
