"""What a Chinese figure counts: the noun behind its classifier."""

from __future__ import annotations

from civcheck.extract.numbers.around import is_han
from civcheck.extract.tables.classifiers import CLASSIFIERS, NO_CLASSIFIER, NOUN_CLASSIFIERS, STOPS
from civcheck.extract.tables.words_zh import plain_words
from civcheck.model.pattern import Late

_VERBS = Late(
    r"[拥享含占藏持带帶配种種载載具还還另共均都]有|设有|設有|有(?=[一二两三四五六七八九十0-9])|设(?![备備计計施置想立定宴])|[小大低高]于|(?<![心所难難])(?=[\u3400-\u9fff]得)|服务(?=了|于)"
    r"|今年|去年|前年|明年|本月|上月|目前|现在|先后|累计|合计|总计|共计|共(?![产產和识識享同青建])|领先|独得|捐(?!款|献|赠)|免[票费費]|打(?=[了出来给])|遇[上到]|歇业|停业|关门|要(?![塞闻素件点求道])|换(?=[不了取得来十百两一二三四五六七八九0-9])|领投|挂牌|卖(?=[完出掉光得给])|倒入|倒进|带着|住在?|围坐|含|减去|加上|共设|审议|審議|涨|跌(?=[了到至])|当中|之中|时(?![间装代尚事光])"
    r"|轮班|合力|护送|迟到|用上|签|突破|见底|提出|起火|起诉|起飞|起草|增加|减少|扩大|售出|发表|增至|增到|增|迟|用上|顺流|顺|投|派出|派|挤|飞|滞留|观看|缺乏|补水|接收|延期|沉没|一起|执笔|测量|脱轨|缺席|受损|停电"
    r"|排队|冒雨|复工|返岗|一致|照看|携带|完工|到场|离开|返程|生还|改乘|被困|失踪|获救|入学|招聘|旁听|没有|领取|参赛|参展|到访"
    r"|亮相|竞争|共同|联合|合作|推出|落户|投产|启动|竣工|抵达|前往|提出|表示|认为|选择|支持|反对|组团|赶到|登陆|进入|走进|走出"
    r"|工作|生活|居住|使用|利用|出口|进口|销售|下降|上升|增长|减少|增加|排名|住院|感染|确诊|参加|参与|搭乘|相撞|用上|迟到|同时"
    r"|办理|做|降|分别|入场|不办|出席|举办|举行|达成|签署|建立|开展|来自|前来|加入|完成|获得|进行|发生|受伤|死亡|遇难|通过|成立"
    r"|建成|投入|提供|组成|组织|实现|使用|需要|接受|报名|入选|入围|获奖|毕业|就业|登记|注册|停|涌|抵|聚|未|没|只|又|非常|曾|这|那"
    r"|每|逾|维持|运行|運行|飛|都|取消|观看|冲|闯|驶|泄漏|随访|脱落|涉及|脱轨|起|可|仅|支持|水质"
)
_MAY_START = frozenset("受被参出进有分发成共外内里中上下前后對对")
_NUMERALS = frozenset("一二三四五六七八九十百千万亿两0123456789")
_MOST = 10
_NO_NOUN = Late(
    r"(?:合计|总计|共计|载[有着]|反对|赞成|弃权|支持|被(?![告害困执])|领先|沸腾|结冰|掉队|派发|扩大|擴大|增长|增長|上升|下降|增加|减少|減少|上涨|下跌|提高|降低|缩小|延长|缩短|涨到|涨至|跌到|跌至|升到|升至|降到|降至|增至|减至|减去|加上|倒入|用于|来自"
    r"|受伤|死亡|遇难|失踪|获救|被困|没有|没|能吃|参观|观看|观展|到访|前来|乘坐|收看|收听|游览|就诊|时(?![间装代尚事光])|[小大低高]于|含[\u3400-\u9fff]|除以|乘以?|加|减|减去|等于|大于|小于|半价|有[座个条家一两]|不等|不止|不到|左右|左邻)(?![率额額量幅者票])"
)
_BEHIND_NUMBER = frozenset("级級大分")
"""They stand where a classifier may, and are not counted: 六级地震, 三大港口."""
_ADJECTIVES = frozenset("快慢高低大小多少好坏早晚长短重轻远近半整又分级級点")


_VERBS_BEFORE = Late(
    r".*(?:出口|进口|存放|存粮|运回|纳入|烧毁|吞吐|接待|执结|落户|新打|销售|收购|种植|植树|采购|生产|完成|发送|捐赠|捐出|年产|亩产"
    r"|产|有(?![效机机关限])|售|建|修|购|养|收|打|运|种|拥有|招收|培训|救出|转移|发放|审结|受理|查处|缴获|新增|减少|增加|建成|开行|出动|投放|组织"
    r"|征集|展出|收藏|发现|登记|培育|交付|手持|包括|发表|新[开添造设]|查获|查扣|没收|收到|接到|签订|达成|设|安排|投入|派出|提供|配备|开设|救治|隔离|报告|累计|现存|缴|含|吃掉|喝掉|用掉|买)"
)
_NO_THING = Late(
    r"(?:[量额額率数數值力高长長宽寬重深厚价價费費速比级级积積]"
    r"|里程|徒刑|时间|時間|水平|规模|规划|总和|寿命|温度|指数|幅度|收入|支出|资产|利润|股|中|期间|[涨跌升降增减报达])$"
)
_ONE_CHARACTER = frozenset("煤米粮糧藕树樹茶鸡雞鸭鱼魚猪豬牛羊马馬麦麥豆油盐鹽糖水电電车船房桥橋书書药藥菜果肉蛋酒烟")
_OUTPUT = Late(
    r"(?P<noun>[\u3400-\u9fff]{2,3})总?(?:产量|產量|吞吐量|出口量|进口量|进出口量|销售量|销量|产销量|库存量|库存|储量"
    r"|需求量|供应量|消费量)(?:约|约为|达|达到|为|超过|突破|近|超|逾|至){0,2}$"
)
_NOUN = Late(r"[\u3400-\u9fff]{2,9}(?: ?)$")
_FUNCTION = frozenset("的了在是与和及或等为将被由从对向已都均也还就而但以于之其各占约近超每到达至上下前后共仅")


def noun_before(text: str, position: int, *, listed: bool = True) -> tuple[int, int] | None:
    """Give the range of the noun before its figure: 出口茶叶三点五亿斤. A list has it without a verb (香烟、茶叶三百斤)."""
    match = _NOUN.search(text, max(0, position - 10), position)
    if not match:
        return None
    words = match[0].rstrip()
    verb = _VERBS_BEFORE.match(words)
    start, end = match.start() + (verb.end() if verb else 0), match.start() + len(words)
    if not verb and not (listed and text[match.start() - 1 : match.start()] in _LISTED):
        return _output_before(text, position)
    if not 1 <= end - start <= len("四字名词") or _FUNCTION & set(text[start:end]) or _NO_THING.search(text, start, end):
        return _output_before(text, position)
    return (start, end) if end - start > 1 or text[start] in _ONE_CHARACTER else None


def _output_before(text: str, position: int) -> tuple[int, int] | None:
    """Give the range of what is produced or moved: the 货物 of 货物吞吐量3.2亿吨."""
    match = _OUTPUT.search(text, max(0, position - 16), position)
    if not match:
        return None
    start, end = match.span("noun")
    if (
        end - start > len("货物")
        and text[start:end] not in plain_words()
        and (is_han(text[start - 1 : start] or " ") or text[start] in "年月日")
    ):
        start = end - len("货物")
    return start, end


_SCHOOLS = frozenset({"初中", "高中"})
_AGREED = frozenset("缔合条公违预签契")
_LISTED = frozenset("、：:；;和及与")


def noun_at(text: str, position: int) -> tuple[int, int] | None:
    """Give the range of the noun right behind a Chinese unit: 50吨柴油."""
    end = position
    while end - position < _MOST and end < len(text) and is_han(text[end]) and not _stops(text, end, position):
        end += 1
    if _NO_NOUN.match(text, position):
        return None
    verb = _VERBS.search(text, position + 1, end + 1)
    end = min(verb.start(), end) if verb else end
    return (position, end) if end - position > 1 or (end > position and text[position] in _ONE_CHARACTER) else None


def _stops(text: str, position: int, start: int) -> bool:
    """Say whether a noun ends before a character. 外 and its like may begin one: 外贸企业."""
    character = text[position]
    if text[position - 1 : position + 1] in _SCHOOLS or (character == "约" and text[position - 1] in _AGREED):
        return False
    return (character in STOPS and not (position == start and character in _MAY_START)) or character in _NUMERALS


def counted_after(text: str, position: int) -> tuple[int, int, int] | None:
    """Give the range of the noun at `position`, and where its classifier ends. None where no classifier and no noun follows."""
    start = position + (text[position : position + 1] == " ")
    classifier = start
    character = text[start : start + 1]
    if not character or not is_han(character) or character in "多余来":
        return None
    if (character in CLASSIFIERS or character in _BEHIND_NUMBER) and text[start : start + 2] not in NO_CLASSIFIER:
        classifier = start + 1
    end = classifier
    while end - classifier < _MOST and end < len(text) and is_han(text[end]) and not _stops(text, end, classifier):
        end += 1
    verb = _VERBS.search(text, classifier + 1, end + 1)
    end = min(verb.start(), end) if verb else end
    if _NO_NOUN.match(text, classifier) or (end - classifier == 1 and text[classifier] in _ADJECTIVES):
        end = classifier
    if classifier > start and character in NOUN_CLASSIFIERS:
        return start, classifier, classifier
    if end > classifier:
        return classifier, end, classifier
    return (classifier, classifier, classifier) if classifier > start else None
