"""Words beside a quotation that tell whose it may be, or that it is no other wording of the same words."""

from __future__ import annotations

import re

from civcheck.model.pattern import Late

COMMON = Late(
    r"\b(?:proverb|saying|slogan|motto|as they say|pledge|oath|anthem|hymn|prayer|lyrics?)\b|谚语|古语|俗话|俗语|口号|标语|成语|诗|常言|誓",
    re.IGNORECASE,
)
"""Words of everybody stand near these."""
OTHER_TEXT = Late(
    r"\b(?:drafts?|draft text|misquot\w+|misprint\w*|translat\w+|earlier version|first version|amended|revised|once read|"
    r"corrected|by mistake|mistakenly|wrongly|incorrectly|in error)\b|"
    r"草案|初稿|修订|译本|译文|误引|误作|误记|误写|误将|误把|误传|错写|更正",
    re.IGNORECASE,
)
"""What says itself that it is another wording."""
GREETING = Late(
    r"^\W*(?:welcome|good (?:morning|evening|afternoon|day)|hello|thank you|ladies and gentlemen|dear (?:friends|guests|colleagues)|"
    r"happy (?:new year|birthday)|congratulations)\b|欢迎|大家好|[早晚]上好|[上下]午好|谢谢|感谢|祝",
    re.IGNORECASE,
)
"""What many people say."""
KEYED = Late(r"[“\"'’]\s*:\s*[“\"]?$")
"""A value behind its key in code."""
