"""How English and Chinese tell a dated event as over."""

from __future__ import annotations

import re

from civcheck.model.pattern import Late

_EVENTS = (
    "held|opened|signed|launched|inaugurated|founded|established|completed|published|released|elected|convened|hosted|adopted|delivered"
    "|commissioned|unveiled|born|killed|handed over|laid|awarded|closed|demolished|christened|consecrated|buried|crowned|tested|installed"
    "|sold|torn down|rebuilt|repaired|dismantled|approved|ratified|sunk|discharged|arrested|sentenced|appointed|rescued"
)
_ACTIVE = (
    "took place|opened|signed|launched|inaugurated|published|released|convened|hosted|adopted|visited|met|attended|arrived|delivered|began"
    "|ended|concluded|won|died|closed|unveiled|spoke|gathered|celebrated|presented|received|started|left|returned|inspected|announced"
    "|handled|approved|collapsed|sank|treated|admitted|voted|repaired|entered service|set sail|burned down|burnt down"
    "|rebuilt|dismantled|vaccinated"
)
_ADVERB = r"(?:(?:successfully|formally|officially|jointly|finally|first|again|also|last|recently|solemnly) )?"
PAST_BEFORE = Late(
    rf"(?:\b(?:was|were) {_ADVERB}(?:{_EVENTS})|(?<!\bbe )(?<!\bis )(?<!\bare )\b(?:{_ACTIVE}))"
    r"(?P<gap>[^.;:()“”\"]{0,60}?),? (?:on|in|during) $"
)
"""A verb of the past before a date: "was opened by the mayor on "."""
GAP_ENDS = Late(r"\b(?:to|for|until|that|which|who|and|but|if|plans?|planned|scheduled|due|goals?|targets?|for the|of the|than|as)\b|,")
"""Words between verb and date that part them: "signed an agreement to meet on"."""
LEAD = Late(r"(?:^|[.;:] |\b(?:and|but) )(?:On|In|on|in|During|Late in|Early in) $")
PAST_BEHIND = Late(
    rf",? (?:[^.;:,()“”\"]{{2,70}}? (?:was|were) {_ADVERB}(?:{_EVENTS})\b"
    rf"|(?:it|he|she|they|we|(?:the |a |an |its |their |[A-Z])[^.;:,()“”\"]{{1,60}}?) {_ADVERB}(?:{_ACTIVE})\b(?! by\b))"
)
"""A verb of the past behind a date that opens a clause: "On 5 May, the ward was opened"."""
PAST_FURTHER = Late(
    rf",(?! (?:which|who|that|when|where))(?:(?!\b(?:which|who|whose|that|when|where)\b)[^.;:]){{3,150}}? "
    rf"(?:(?:was|were) {_ADVERB}(?:{_EVENTS})"
    rf"|{_ADVERB}(?:{_ACTIVE}|put forward|proposed|stressed|pointed out|issued|said|noted|held|hosted|organized|approved|passed|sent))\b"
)
"""The same with more between, as long as nothing makes a clause of its own: "In May 2027, at the fair, the two towns signed"."""
AHEAD = Late(
    r"\b(?:will|would|shall|should|could|(?-i:may)|might|must|can|if|unless|plan\w*|scheduled|schedule|expect\w*|forecast\w*|project(?:ed|ion)\w*|propos\w*"
    r"|due|slated|intend\w*|aim\w*|hop\w*|target\w*"
    r"|set (?:for|to|out)|to be|going to|imagin\w*|suppos\w*|scenario|fiction|novel|postpon\w*|until"
    r"|by then|decided|agreed|promis\w*|pledg\w*|bid|candidate|upcoming|next|forthcoming|future|tomorrow|budget\w*"
    r"|had been|reschedul\w*|brought forward|expir\w*|valid|deadline|vision)\b",
    re.IGNORECASE,
)
HAN_PAST = Late(
    r"[^。；！？年“”]{0,24}?(?:已(?:经|于)?(?:成功|正式)?|成功|圆满|顺利|胜利)?"
    r"(?P<verb>举行|举办|召开|开幕|闭幕|签署|发布|成立|落成|竣工|通车"
    r"|启用|开馆|开业|投产|出版|逝世|当选|访问|抵达|揭幕|揭牌|完成)(?P<over>了)?"
)
HAN_ALREADY = Late(r"已(?:经)?[于在]$")
"""Before a date: what follows is over, whatever the verb."""
HAN_ENDED = Late(
    r"[^。；！？年“”，]{0,6}，?[^。；！？年“”，]{0,14}?(?:通过|收治|签署|接[诊收待]|修好|收到|完成|举行|举办|发布|击败|夺得|赢得|售出|迎来|选出|批准|启动|拆除)了"
    r"|[^。；！？年“”，]{0,6}(?:坍塌|倒塌|沉没|去世|逝世|病逝|遇难|起火|失火|坠毁|决堤|发生(?:火灾|地震|事故|爆炸))"
)
"""A verb with 了 behind a date."""
HAN_OVER = Late("已经?|成功|圆满|顺利|胜利")
HAN_AHEAD = Late(
    "将|拟|计划|预计|预期|定于|(?<![供反效响相对])应(?![用急对])|力争|争取|准备|筹备|规划|目标|如果|若|假如|有望|(?<![此以日目先])前(?![往期身任])|(?<![接招对])待|推迟|延期|改期|改[到至在]|[推移挪]至|顺延|届时|未来|设想|小说|申办|安排|(?<![主重必首])要|(?<![功节职性技])能(?![源力])|可以"
)
