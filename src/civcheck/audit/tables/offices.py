"""Offices of people: which words are one office, which of one body nobody holds together, and what says that times differ."""

from __future__ import annotations

import re
from functools import cache

from civcheck.extract.alternation import longest_first
from civcheck.extract.tables.titles import CALLINGS, OFFICES, RANKS, TITLES_ZH
from civcheck.model.kept_patterns import compiled

SENSES: dict[str, str] = {
    word.strip(): sense
    for sense, words in {
        "head": "director, head, chief executive, chief executive officer, ceo, managing director, executive director, general manager, "
        "manager, administrator, superintendent, director-general, director general, 主任, 所长, 馆长, 局长, 院长, 台长, 站长, 港长, "
        "总经理, 经理, 总裁, 负责人, 厅长, 司长, 处长, 行长, 社长, 总干事",
        "chair": "chair, chairman, chairwoman, chairperson, president, leader, chair of the board, chairman of the board, "
        "chairwoman of the board, 会长, 理事长, 主席, 董事长, 主任委员",
        "mayor": "mayor, lord mayor, 市长, 镇长, 县长, 区长",
        "governor": "governor, 省长, 州长",
        "school head": "rector, principal, headmaster, headmistress, head teacher, headteacher, school principal, vice-chancellor, "
        "chancellor, provost, 校长",
        "dean": "dean",
        "professor": "professor, associate professor, assistant professor, lecturer, senior lecturer, reader, docent, 教授, 副教授, 讲师",
        "secretary": "secretary, secretary-general, secretary general, general secretary, 秘书长",
        "treasurer": "treasurer, bursar, accountant, bookkeeper, chief financial officer, cfo, 会计, 会计主任, 出纳",
        "engineer": "engineer, chief engineer, 工程师, 总工程师",
        "librarian": "librarian, chief librarian", "gardener": "gardener, head gardener", "archivist": "archivist",
        "curator": "curator, chief curator, keeper", "architect": "architect, chief architect", "economist": "chief economist",
        "surgeon": "chief surgeon, surgeon", "nurse": "head nurse, matron, 护士长", "physician": "chief physician",
        "chemist": "chief chemist, chemist", "surveyor": "surveyor, chief surveyor", "pilot": "pilot, chief pilot",
        "adviser": "adviser, advisor, senior adviser, special adviser, consultant, 顾问, 高级顾问",
        "harbour master": "harbour master, harbor master, harbourmaster, harbormaster, port director",
        "minister": "minister, secretary of state, 部长", "editor": "editor, editor-in-chief, chief editor, 总编辑, 主编, 总编",
        "coach": "coach, head coach, 教练, 主教练", "conductor": "conductor", "bishop": "bishop, archbishop",
        "president of a state": "prime minister, premier, 总理, 首相", "head of state": "总统",
    }.items()
    for word in words.split(",")
}  # fmt: skip
"""What an office is, by its words. Offices of one sense are one office."""
_CALLED = frozenset(f"{how} {what}" for how in ("chief", "head") for what in (
    "accountant bookkeeper gardener cook chemist surveyor pilot physicist mechanic carpenter forester designer technician statistician"
).split())  # fmt: skip
for _word in sorted(_CALLED):
    SENSES.setdefault(_word, SENSES.get(_word.split()[1], _word.split()[1]))
SINGLE = frozenset({"head", "chair", "mayor", "governor", "school head", "harbour master", "head of state", "president of a state"})
"""Offices that one person of a body has at a time."""
APART = frozenset(set(SENSES.values()) - {"professor", "minister", "dean", "editor", "coach", "curator", "physician", "surgeon", "bishop"})
"""Offices of one body that nobody has together with another of these."""
ALIKE = frozenset(
    {
        frozenset({"head", "chair"}), frozenset({"head", "school head"}), frozenset({"chair", "school head"}),
        frozenset({"chair", "governor"}), frozenset({"chair", "head of state"}), frozenset({"chair", "president of a state"}),
        frozenset({"head", "harbour master"}), frozenset({"chair", "mayor"}), frozenset({"head of state", "president of a state"}),
        frozenset({"secretary", "treasurer"}), frozenset({"head", "head of state"}), frozenset({"head", "president of a state"}),
    }
)  # fmt: skip
"""But these may be words for one office, or are often held by one person."""
TOGETHER = frozenset(
    frozenset({"head", one}) for one in ("secretary", "librarian", "architect", "engineer", "archivist", "treasurer", "adviser")
)
"""Offices that one person may have had in turn, or in a small body at once."""
MANY_BODIES = frozenset(
    "committee council board commission panel group forum jury association society federation conference session delegation party "
    "network alliance union project programme program fund foundation".split()
)
"""Bodies of which one person may head two at a time."""
DEPUTY = compiled(r"^(?:vice|deputy|assistant|associate)[ -]|^副|^常务副", re.IGNORECASE)
_ALSO = {
    "member", "student", "apprentice", "nurse", "trainee", "gardener", "accountant", "bookkeeper", "surveyor", "pilot", "chief chemist",
    "secretary general", "general secretary", "chair of the board", "chairman of the board", "chairwoman of the board",
}  # fmt: skip
_HOWS = (
    r"(?:vice|deputy|assistant|associate|senior|junior|executive|general|principal|managing|founding|current|incumbent|first|chief|head)"
)
_PASSED = r"(?:former|then|ex|late|acting|interim|caretaker|past|retired|previous|future|incoming|outgoing|honorary|emeritus|designate)"
CHANGED = compiled(
    r"\b(?:former(?:ly)?|then|ex-\w+|late|acting|interim|caretaker|designate|elect(?:ed)?|appointed|became|become|becomes|promoted|resign\w*|"
    r"succe(?:ss|eded|eds)\w*|predecessor|stepped down|retire[ds]?|retiring|previously|until|once|emeritus|outgoing|incoming|future|"
    r"later|now|today|took (?:over|office)|moved to|left for|honorary|misprint|correction|corrected|wrongly|erroneously|called|before he|"
    r"before she|when (?:he|she|they) (?:was|were)|while (?:he|she) was|two people|namesake)\b|时任|原任|曾任|曾|前任|继任|接任|当选|就任|"
    r"调任|升任|代理|候任|名誉|更正|误|后任|退休|离任|卸任|改任|现任为|以前|已任|还是|此前|后来",
    re.IGNORECASE,
)
"""What says that an office was not held at the time that is told of, or that it changed."""


@cache
def english_office() -> str:
    """Give the pattern of an English office with what makes it a deputy or a former one."""
    words = longest_first({*OFFICES, *CALLINGS, *RANKS, *_ALSO, *_CALLED, *(one for one in SENSES if one.isascii())})
    return rf"(?:{_PASSED}[ -])?(?:{_HOWS}[ -])*(?:{'|'.join(map(re.escape, words))})(?:-general|-elect)?"


@cache
def chinese_office() -> str:
    """Give the pattern of a Chinese office."""
    words = longest_first({*TITLES_ZH, *(one for one in SENSES if not one.isascii())})
    return rf"(?:前|原|时任|现任|代理|代|名誉)?(?:常务|第一)?副?(?:{'|'.join(map(re.escape, words))})"


def sense_of_office(words: str) -> tuple[str, bool]:
    """Give the sense of an office, and whether it is a deputy's; the words themselves where no table knows them."""
    bare = " ".join(words.lower().split()).removeprefix("current ").removeprefix("现任")
    if bare in SENSES:
        return SENSES[bare], False
    deputy = DEPUTY.match(bare) is not None
    bare = DEPUTY.sub("", bare)
    return SENSES.get(bare) or SENSES.get(bare.rpartition(" ")[2]) or bare, deputy
