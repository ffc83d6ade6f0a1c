"""Words that compare: more than, at least, nearly; 超过, 不少于, 近."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from civcheck.model.figure import Comparator


def _table(groups: dict[Comparator, str]) -> dict[str, Comparator]:
    return {phrase.strip(): comparator for comparator, phrases in groups.items() for phrase in phrases.split("|")}


BEFORE_EN = _table({
    ">": "more than|over|above|exceeding|exceeded|exceeds|exceed|in excess of|upwards of|upward of|greater than|larger than|"
         "higher than|surpassing|surpassed|surpasses|surpass|topping|topped|tops|beyond|north of|older than|longer than|bigger than|"
         "better than|>|heavier than|taller than",
    ">=": "at least|no fewer than|no less than|not less than|not fewer than|a minimum of|minimum of|minimum|min|min.|≥|>=|"
          "at the very least|no lower than|not lower than|not under|not below|no smaller than|greater than or equal to|"
          "more than or equal to|equal to or more than|"
          "equal to or greater than|larger than or equal to|bigger than or equal to|higher than or equal to|"
          "no shorter than|no younger than|not smaller than",
    "<": "fewer than|less than|under|below|lower than|smaller than|younger than|shorter than|short of|south of|<|shy of",
    "<=": "at most|up to|no more than|not more than|a maximum of|maximum of|maximum|max|max.|as many as|as much as|not exceeding|"
          "not exceed|as high as|as large as|no greater than|no higher than|not higher than|not over|not above|≤|<=|capped at|not to "
          "exceed|no longer than|within|no later than|never more than|anything up to|less than or equal to|fewer than or equal to|"
          "equal to or less than|smaller than or equal to|lower than or equal to|no larger than|no bigger than|not greater than|"
          "not larger than|no older than|not above",
    "~": "about|around|approximately|approx|approx.|roughly|some|circa|c.|ca.|an estimated|estimated|estimated at|in the region of|"
         "in the order of|in the neighborhood of|in the neighbourhood of|something like|~|≈|∼|more or less|somewhere around|on "
         "the order of|in the vicinity of|an average of about|or so|give or take",
    "<~": "nearly|almost|close to|approaching|approaches|approached|just under|just below|just short of|a little under|a little less than|"
          "slightly less than|slightly fewer than|slightly under|slightly below|little short of|not quite|just shy "
          "of|virtually|well nigh|just less than|just fewer than|a shade under|nearing|neared|near|marginally under",
    ">~": "just over|just above|a little over|a little more than|a little above|slightly more than|slightly over|slightly above|"
          "little more than|a bit over|a bit more than|just more than|a shade over|marginally more than|marginally over|barely over",
})  # fmt: skip
"""Before a number. The longest that fits counts."""

AFTER_EN = _table({
    ">=": "or more|or above|or over|or higher|or greater|or older|or longer|and above|and over|and more|and older|and up|and upwards|plus|"
          "at least|at a minimum|at the least|upwards|or better|or larger|if not more|minimum|or later",
    "<=": "or less|or fewer|or below|or under|or lower|or younger|and below|and under|and younger|at most|at the most|or shorter|maximum|"
          "at a maximum|or smaller|and less|tops|or earlier",
    "~": "or so|or thereabouts|approximately|give or take|more or less|roughly",
})  # fmt: skip
LONGEST = 5
"""No phrase has more words."""
MOTION = frozenset(
    "flew fly flies flying passes pass passed passing winds wind wound walked walks walk ran runs run sailed sails hangs hung "
    "hanging looked looks look jumped jumps climbed towers towered rises stretches stretched lies lay stands drove drives "
    "drive ride rode travelled traveled goes went gone toured leaned bent hovered circled presides presided rules ruled watch "
    "watched argued bridge bridges live lives living sat sits slept".split()
)
NOT_BEFORE = {
    "about": frozenset(
        "book books story stories film films talk talks talked article articles song know knew knows learn learned asked "
        "worried complained wrote writes spoke speak documentary play poem report reports debate read question questions joke "
        "rumours concerns think thinking told".split()
    ),
}
"""Behind these a preposition does not compare. "About" has words of its own."""
FILLERS = frozenset({"the", "a", "an", "another", "further", "additional", "its", "their", "his", "her", "our", "those", "these"})
"""Words that may stand between a comparator and its number."""

BEFORE_ZH = _table({
    ">": "年过|年過|超过|超過|超出|超|逾|多于|多於|大于|大於|高于|高於|突破|已逾|远超|遠超",
    ">=": "大于等于|大于或等于|大於等於|不得低于|不得少于|不得低於|不得少於|不应低于|不应少于|不能低于|不能少于|不得小于|不少于"
          "|不少於|至少|最少|不低于|不低於|起码|不下|不下于|不下於|不小于|最低|少说|不少於",
    "<": "少于|少於|低于|低於|不到|不足|小于|小於|未满|未滿|不满|不滿|未达|不及|未到|未足",
    "<=": "小于等于|小于或等于|小於等於|不得超过|不得超過|不得高于|不得高於|不得多于|不应超过|不能超过|不会超过|不得大于|不应大于"
          "|不能高于|最多|至多|不超过|不超過|不多于|不多於|不高于|不高於|最高|不大于|顶多|多不过|未超过|未超過|最大",
    "~": "约等于|約等於|约|約|大约|大約|大概|约为|約為|约合|約合|差不多|估计|估計|约有|約有|约占|大致|约达|预计约|粗略",
    "<~": "近|将近|將近|接近|几乎|幾乎|几近|逼近|将近有|临近|近乎",
    ">~": "略高于|略超过|略多于|刚过|刚刚超过|稍高于|略超|稍多于|略高於|刚超过|稍超过",
})  # fmt: skip
AFTER_ZH = _table({
    ">=": "及以上|或以上|以上|之上",
    "<=": "及以下|或以下|以下|以内|以內|之内|之內|封顶|内|內",
    ">": "开外|開外",
    "<": "不到|未满|不足|未滿",
    "~": "左右|上下|前后|許|许|上下浮动",
    ">~": "出头|出頭|有余|有餘|有馀|多一点",
})  # fmt: skip
LONGEST_ZH = 5
NOT_COMPARING = {
    "近": "附最临靠亲新贴邻远迫鄰遠臨親", "约": "节条合公签预特制契违爽续节隐邀",
    "約": "節條合公簽預特制契違續隱邀", "过": "通经透度路不难經難再",
    "過": "通經透度路不難", "超": "高反", "上": "晚早会路", "破": "打爆", "最高": "", "起": "一兴引",
}  # fmt: skip
"""Characters before one of these that make it another word: 附近, 节约, 经过."""
