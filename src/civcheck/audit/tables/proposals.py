"""Words by which a text tells what somebody asked for, proposed or promised, without words in marks."""

from __future__ import annotations

VERBS = (
    "called for", "calls for", "calling for", "call for", "called on", "calls on", "called upon", "calls upon", "urged", "urges", "urge",
    "proposed", "proposes", "advocated", "advocates", "promised", "promises", "pledged", "pledges", "demanded", "demands",
    "recommended", "recommends", "appealed to", "appeals to", "appealed for", "set out", "sets out", "put forward", "puts forward",
    "laid down", "lays down", "asked", "asks", "requested", "requests", "emphasized", "emphasised", "stressed", "underlined",
    "elaborated", "explained", "pointed to", "outlined", "committed to", "invited", "insisted on", "vowed to", "undertook to",
)  # fmt: skip
VERBS_ZH = (
    "呼吁", "倡议", "要求", "提出", "建议", "主张", "承诺", "提议", "倡导", "强调", "希望", "号召", "表示", "指出", "发出倡议", "阐述",
)  # fmt: skip
