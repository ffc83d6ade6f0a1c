"""What Chinese words in the names of bodies, events and works are called in English."""

# ruff: noqa: SIM905  lists of words are read as words

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Final

from civcheck.compare.name_letters import spelled
from civcheck.compare.tables.words import JOINED_PREFIXES


@cache
def glossary() -> dict[str, tuple[tuple[str, ...], ...]]:
    """Give Chinese words with the English phrases they are called by; an empty phrase: the word may be left out."""
    lines = Path(__file__).with_name("glossary.tsv").read_text("utf-8").splitlines()
    entries = (line.split("\t") for line in lines)
    return {
        chinese: tuple(phrase for english in phrases.split("|") for phrase in _phrases(tuple(map(spelled, english.split()))))
        for chinese, phrases in entries
    }


def _phrases(words: tuple[str, ...]) -> tuple[tuple[str, ...], ...]:
    """Give a phrase, and how it is read where a prefix is written to its word with a hyphen: anti-dumping."""
    at = next((at for at, word in enumerate(words[:-1]) if word in JOINED_PREFIXES), None)
    return (words,) if at is None else (words, (*words[:at], words[at] + words[at + 1], *words[at + 2 :]))


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
    "阿埃艾爱安昂奥巴班邦保鲍贝本比彼宾波伯博布查达大戴丹当道得德登邓迪蒂丁东杜敦多厄恩尔耳法范方菲费芬丰冯弗福夫富盖甘冈高戈格葛根贡"
    "古瓜圭哈海汉豪赫黑亨洪侯胡华怀惠霍基吉季加贾简江杰金津卡凯坎康考科克肯孔库夸奎拉莱兰朗劳勒雷黎里理李利莉丽连良林琳龙隆卢鲁路伦罗"
    "洛吕马玛迈麦曼芒毛梅门蒙孟米密缅敏明摩莫默墨木穆姆纳娜南内尼妮宁纽努诺欧帕潘庞培佩彭皮平珀普齐奇恰强乔切钦琴琼丘让热仁日荣茹儒瑞"
    "若萨塞桑沙莎山尚绍舍申生圣施什诗士史斯司丝思松苏孙索所塔泰坦汤唐陶特滕提廷通图吐托瓦万旺威韦维魏温文翁沃乌吾伍西希锡夏香肖谢辛欣"
    "兴雄休修许雪逊雅亚扬杨耶叶伊依易因英永尤约云赞泽曾扎詹张哲珍芝治朱兹子宗佐祖娅茜蕾薇黛芙妲婕琪瑟嫩顿腾廉迦乃甫代甸奈略莲撒夷摄赛"
    "底森绥瑙尧仑恒衡凝聂涅讷珊姗霞歇律蓓别缪岑措楚储崔翠答栋斐浮岗歌哥宫谷顾关光归贵果汗杭厚姬佳嘉捷靳京久居君喀茨芭薛滨弥楠葆菱蒲梯"
    "昔翰蔡邝兑柱柿蒋韩纯缇阮柳桃柯可口魁昆阔郎廊老娃川姜泊泼柏腊滋裘菜耐舒骚朔巽蓬辜莽拜顺狄穗曹渥赵玻仓勃厉吴"
)
"""Characters that foreign names are written with."""
FIRST_NAMES_ZH: Final = {
    "米切尔": "mitchell mitchel", "马丁": "martin", "马里奥": "mario", "玛丽亚": "maria", "马里亚": "maria", "罗伯托": "roberto",
    "阿尔伯特": "albert", "阿尔贝托": "alberto", "卡洛斯": "carlos", "卡罗尔": "carol carole", "安东尼": "anthony antony",
    "安东尼奥": "antonio", "安东": "anton", "安德烈": "andre andrei andrey", "安德烈亚": "andrea", "马可": "marco",
    "马克": "mark marc", "马科斯": "marcos", "弗朗西斯": "francis",
    "弗朗西斯科": "francisco", "丹尼尔": "daniel", "丹妮尔": "danielle", "加布里埃尔": "gabriel", "加布里埃拉": "gabriela gabriella",
    "朱利安": "julian julien", "朱莉娅": "julia", "尼古拉斯": "nicholas nicolas", "路易": "louis", "路易斯": "luis lewis louise",
    "路易莎": "luisa louisa", "埃里克": "eric erik", "埃丽卡": "erica erika", "弗雷德里克": "frederick frederic fredrik",
    "弗里德里希": "friedrich", "保拉": "paula paola", "维克托": "victor viktor", "维多利亚": "victoria viktoria",
    "乔": "joe", "比尔": "bill", "史蒂文": "steven stephen", "伊万": "ivan", "弗拉基米尔": "vladimir", "谢尔盖": "sergey sergei",
    "胡里奥": "julio", "安格拉": "angela", "阿里": "ali", "伊姆兰": "imran", "雅克": "jacques", "弗朗索瓦": "francois",
    "克里斯蒂娜": "cristina christina kristina", "迭戈": "diego", "杰拉尔德": "gerald", "本": "ben", "吉米": "jimmy", "丹": "dan",
    "吉姆": "jim", "鲍勃": "bob", "泰德": "ted", "南希": "nancy", "希拉里": "hillary hilary", "切尔西": "chelsea",
    "约瑟夫": "joseph josef", "约瑟": "joseph jose", "马克斯": "max", "卢卡": "luca", "亚历山大": "alexander aleksandr alexandre",
    "叶夫根尼": "yevgeny evgeny", "尼古拉": "nikolai nicolas nicola nikolay", "约阿希姆": "joachim", "乌尔苏拉": "ursula",
    "埃玛": "emma", "艾玛": "emma", "凯特": "kate", "哈里": "harry", "威利": "willy", "维利": "willy", "米哈伊尔": "mikhail",
    "杰夫": "jeff", "史蒂芬": "stephen", "菲德尔": "fidel", "切": "che", "雨果": "hugo", "乌戈": "hugo", "胡戈": "hugo",
    "约翰": "john johann johannes johan", "乔治": "george georg", "詹姆斯": "james", "查尔斯": "charles", "亨利": "henry henri",
    "保罗": "paul paolo", "彼得": "peter pieter", "迈克尔": "michael", "米歇尔": "michel michelle", "大卫": "david", "戴维": "david",
    "玛丽": "mary marie", "简": "jane", "让": "jean", "若": "jo", "安": "ann anne", "安娜": "anna", "汤姆": "tom", "托马斯": "thomas",
    "伊丽莎白": "elizabeth elisabeth", "理查德": "richard", "罗伯特": "robert", "爱德华": "edward", "斯蒂芬": "stephen steven",
    "史蒂夫": "steve", "菲利普": "philip philippe", "卡尔": "karl carl", "威廉": "william wilhelm", "何塞": "jose", "胡安": "juan",
    "豪尔赫": "jorge", "海梅": "jaime", "若昂": "joao", "埃隆": "elon", "凯瑟琳": "catherine katherine",
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
        "奉:bong 元:won 严:eom,um 千:cheon,chun 方:bang 任:im,lim 禹:woo,u 罗:na,ra 池:ji,chi 成:sung,seong 表:pyo "
        "卞:byun,byeon 廉:yeom,yum 都:do 秋:choo,chu 马:ma 苏:so 薛:seol,sul 吉:gil,kil "
        "裴:bae 白:baek,paik 许:heo,hur,huh 南:nam 潘:ban,pan 卢:roh,noh 河:ha 车:cha 具:koo,gu 闵:min 咸:ham 郭:kwak"
    ).split()
)
"""Korean family names in characters and as they are spelled."""
CHARACTERS: Final = {
    pair.partition(":")[0]: tuple((spelled(word),) if word else () for word in pair.partition(":")[2].split("/"))
    for pair in (
        "一:one/ 二:two/second 三:three/third 四:four/fourth 五:five/fifth 六:six/sixth 七:seven/seventh 八:eight/eighth 九:nine/ninth "
        "十:ten/tenth 百:hundred 千:thousand 万:ten-thousand 带:belt/zone 路:road/route 金:gold/golden 银:silver 铜:bronze/copper "
        "铁:iron 丝:silk 城:city/town/castle 人:people/man/human/person 水:water 火:fire 土:earth 木:wood 山:mountain/mount/hill "
        "海:sea/ocean 江:river 河:river 湖:lake 花:flower 草:grass 树:tree 林:forest 风:wind 云:cloud 雨:rain 雪:snow 月:moon "
        "日:sun/day 星:star 天:sky/heaven 地:earth/land 春:spring 夏:summer 秋:autumn 冬:winter 红:red 黄:yellow 蓝:blue 绿:green "
        "黑:black 白:white 紫:purple 青:green/blue 大:great/big/grand 小:little/small 长:long 新:new 老:old 古:ancient/old 东:east "
        "西:west 南:south 北:north 中:middle/central/china 国:country/state/nation 家:home/family/house 王:king 皇:emperor "
        "女:woman/girl 男:man/boy 龙:dragon 凤:phoenix 虎:tiger 马:horse 牛:ox/bull 羊:sheep/goat 鸟:bird 鱼:fish 狗:dog 猫:cat "
        "狼:wolf 熊:bear 鹿:deer 蛇:snake 书:book 画:painting 诗:poetry/poem/song 歌:song 舞:dance 琴:lute 剑:sword 刀:knife/sword "
        "枪:gun 船:ship/boat 车:car 桥:bridge 楼:mansion/tower 梦:dream 心:heart 爱:love 死:death 生:life/birth 光:light 暗:dark "
        "声:sound/voice 夜:night 年:year 时:time 门:gate/door 窗:window 墙:wall 塔:tower 战:war/battle 争:war 军:army 和:peace/ "
        "平:peace 史:history 记:record/journey/story 传:biography/legend 论:theory/treatise 法:law 道:way/road 与:and/ 之:/of 的:/of "
        "在:/in 无:no/without 外:outside/foreign 内:inside/inner 上:on/above/upper 下:under/below/lower 前:before/front 后:after/queen"
    ).split()
}
"""Single characters with their English words, for names that no table knows: an empty word may be left out."""
