"""Chinese words that stand before and after a date and make an interval of it."""

from __future__ import annotations

from typing import Final

TO_STARTS: Final = frozenset("—―─-–－~～〜‐‑至到 \u3000\xa0")
SINCE_STARTS: Final = frozenset("起开開")
LEAD_ENDS: Final = frozenset("自从從由至到止于於约約 \u3000\xa0")
TRAIL_STARTS: Final = frozenset("以之前后後起至迄到为為止开開左来來 \u3000\xa0")

LEADING_PATTERN: Final = (
    "(?P<until>截[至止](?:[到至于於在])?|直[至到]|迄至)|(?P<since>自从|自從|自)|(?P<loose>从|從|由)|(?P<to>至|到)"
    "|(?P<about>大约|大約|约|約)"
)
NOT_SINCE_AFTER: Final = frozenset("来來源各亲親出独獨引摘选選取译譯录錄发發擅私暗")
UNTIL_AFTER: Final = frozenset("，。、；：！？,.;:!?)）(（《》“”「」\n\t \u3000直计計划劃争爭取续續长長望将將期截止算并並且而延行持存用")
NOT_UNTIL_AFTER: Final = frozenset("迟遲前回改拖挪追溯提早推")
NOT_ABOUT_AFTER: Final = frozenset("节節合公条條契制简簡违違签簽预預特履缔締誓和条盟毁毀婚赴邀")
_NOT_BEFORE = "(?![往来來去赴线線台沿瞻景首总總任主国國所列茅端身辈輩置提苏蘇方锋鋒卫衛半两兩几幾一二三四五六七八九十0-9])"
_NOT_AFTER = "(?![期半续續来來勤者排备備卫衛方世果面视視裔院代缀綴门門疫劲勁]|台(?!风|風))"
_NOT_FROM = "(?![草诉訴飞飛步源义義火点點床身落初重因码碼降航跳跑舞用价價色]|[^，。]{0,6}作用)"
TRAILING_PATTERN: Final = (
    "(?:(?P<around>前[后後](?!矛|呼)|左右)|(?P<since>以来|以來|至今(?![年天日晚早晨夜春夏秋冬])|迄今(?:为止|為止)?|起" + _NOT_FROM + ")"
    "|(?P<before>(?:以前|之前)(?![年度])|前(?!夕|后|後|期)" + _NOT_BEFORE + ")|(?P<after>以后|以後|之后|之後|[后後]" + _NOT_AFTER + ")"
    "|(?P<closing>为止|為止|止(?![于於步境血痛咳损損]))|(?P<starting>开始|開始))(?P<every>[ ]?每年(?![0-9一二三四五六七八九十春夏秋冬]))?"
)
