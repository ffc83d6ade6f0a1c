"""Words of change: rose, an increase of, down; 增长, 下降. And words of what a change is measured against."""

from __future__ import annotations

UP = frozenset(
    "raise hike boost rose rise rises rising risen increase increases increased increasing grew grow grows growing grown "
    "growth climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain "
    "gains gained gaining expansion up advanced leap leapt leaped leaps swell swelled swells rocketed skyrocketed spike spiked "
    "spikes accelerated accelerating rebounded rebound recovered upturn uptick doubled tripled quadrupled escalated "
    "appreciated mounted shot improvement higher more greater larger longer hotter warmer heavier taller expanded".split()
)
DOWN = frozenset(
    "cut cuts reduction fell fall falls falling fallen drop drops dropped dropping decline declines declined declining "
    "decrease decreases decreased decreasing down shrink shrank shrinks shrinking shrunk slide slid slides slump slumped "
    "slumps slipped slip slips plunge plunged plunges plummeted plummet tumble tumbled tumbles dip dipped dips contract "
    "contracted contracts contraction sank sink sunk halved lower weakened depreciated eased ease retreat retreated downturn "
    "fewer less smaller shorter cooler cheaper lighter colder decelerated narrowed receded cooled cools cooling softened".split()
)
UP_OF_SHARES = frozenset("add adds added adding advance advances put".split())
DOWN_OF_SHARES = frozenset("lose loses lost losing loss shed sheds shaved slashed".split())
"""These tell of a change only before percentages and points: lost 0.8 percent."""
OF_ONLY = frozenset("cut cuts reduction raise hike boost shed loss".split())
"""These only before "of": a cut of 25 points."""
NEEDS_PREPOSITION = frozenset(
    "cooled cools fall drop contract spike sink dip slide slip plunge retreat leap jump rebound advance gain".split()
)
"""These are nouns or verbs of other things too, and need "by", "to" or "of" behind them."""
COMPARATIVES = frozenset(
    "more less fewer greater larger higher lower longer smaller shorter taller heavier lighter hotter warmer cooler colder cheaper".split()
)
NOT_UP = frozenset(
    "makes made make making takes took take taking set sets picked pick bring brings add adds signed sign line lined ended".split()
)
"""Behind these "up" belongs to the verb."""
NOT_DOWN = frozenset(
    "voted vote turned turn shot shoot sat sit set put broke laid knocked pulled tore torn handed passed written wrote".split()
)
"""Behind these "down" does."""
RAISING = frozenset(
    "raise raised raises raising hike hiked hikes boost boosted boosts extend extended extends lift lifted lifts lifting push "
    "pushed crept creep expand expands expanding expanded strengthened improved".split()
)
LOWERING = frozenset(
    "cut cuts cutting reduce reduced reduces reducing lowered lowers lowering slash slashed trim trimmed shed shortened pared "
    "narrowed".split()
)
"""These tell of a change only with "by" or "to" and what is changed before it: "cut its rate by 2 points"."""
MOVING = frozenset("went goes gone go moved shot pushed driven edged crept climbed came going rose jumped raised lifted".split())
"""Before "up to" these make it a change and no limit."""
NOUNS_AFTER = frozenset(
    "rise increase growth jump surge gain climb expansion hike leap spike upturn uptick boost advance rebound fall drop "
    "decline decrease cut slump slide slip plunge loss reduction dip contraction tumble downturn improvement higher lower more "
    "less fewer greater larger smaller up down longer shorter warmer cooler hotter colder heavier lighter cheaper taller".split()
)
"""A figure before these is a change: "a 5 percent drop", "2 percent higher"."""
BEFORE_NOUN_OF_CHANGE = frozenset(
    "year-on-year annual yearly monthly quarterly pay price wage tax fare rent point net real average further quicker".split()
)
BETWEEN = frozenset(
    "by to of at a an the around from further another only just even again sharply slightly steadily rapidly markedly "
    "significantly year-on-year month-on-month year-over-year on average in total almost modest record steep sharp whopping "
    "combined annual yearly monthly net some about over more than nearly roughly approximately as much many year month quarter "
    "week level high low peak with and is was stood stands price between or".split()
)
"""Words that may stand between a verb of change and its figure."""

UP_ZH = (
    "增长|增加|上升|提高|上涨|上漲|增长率|增長|提升|攀升|增幅|涨幅|漲幅|升幅|扩大|擴大|回升|上调|上調|升|增|涨|漲|上浮|增至|"
    "升至|涨至|多出|新增|激增|猛增|飙升|走高|加快|高出|增速|增长幅度|净增|淨增|增收|反弹|增大|升高|扩至|扩大至|提高至|增产|"
    "提价|涨价|加至|加价|延长|升到|加到|扩大到|增到"
)
DOWN_ZH = (
    "下降|减少|減少|降低|下跌|缩减|縮減|回落|下滑|降幅|跌幅|降至|减至|減至|降|减|減|跌|缩小|縮小|下调|下調|萎缩|萎縮|收窄|缩短|"
    "縮短|锐减|骤减|暴跌|走低|低于上年|少了|减幅|下浮|缩水|压缩|负增长|跌至|缩至|减产|降价|减收|下探|跌破|减半|缩到|降到|减到|"
    "跌到"
)
BASES_ZH = {
    "同比": "year-on-year", "环比": "month-on-month", "環比": "month-on-month", "按年": "year-on-year", "按月": "month-on-month",
}  # fmt: skip
BASES_EN = {
    "year on year": "year-on-year", "year-on-year": "year-on-year", "year over year": "year-on-year", "year-over-year": "year-on-year",
    "yoy": "year-on-year", "y-o-y": "year-on-year", "month on month": "month-on-month", "month-on-month": "month-on-month",
    "month over month": "month-on-month", "quarter on quarter": "quarter-on-quarter", "quarter-on-quarter": "quarter-on-quarter",
    "week on week": "week-on-week",
}  # fmt: skip
NOT_UP = frozenset(
    "makes made make making takes took take taking set sets picked pick bring brings add adds signed sign line lined ended set-up".split()
)

YEAR_BEFORE = frozenset(
    (
        "year-on-year", "上年", "去年", "上年同期", "去年同期", "同期", "前一年", "上一年", "the year before", "the previous year",
        "last year",
        "a year earlier", "a year before", "the year earlier", "the preceding year", "the same period last year", "a year ago",
    )
)  # fmt: skip
"""What a change is measured against where that is the year before, in any words."""
