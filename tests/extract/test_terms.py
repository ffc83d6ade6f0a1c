from __future__ import annotations

import marshal
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.extract.folding import fold, simplified
from civcheck.extract.terms import Matcher, general, general_matcher
from civcheck.extract.terms.matching import table_of
from civcheck.model.term import Concept, Term

PORT = Concept("port", None, (Term("sister port", "en"), Term("port of call", "en", "admitted"), Term("友好港", "zh")))
COUNCIL = Concept(
    "council",
    "organisation",
    (
        Term("Council of Northern Harbours", "en"), Term("CNH", "en", "admitted", "abbreviation"),
        Term("Northern Club", "en", "forbidden"), Term("北方港口理事会", "zh"), Term("CNH理事会", "zh", "admitted"),
    ),
)  # fmt: skip
CONGRESS = Concept("congress", "event", (Term("Northern Harbours Congress", "en"), Term("北方港口", "zh")))
MATE = Concept("mate", None, (Term("first mate", "en"), Term("SME", "en", "admitted", "abbreviation"), Term("wharf", "en")))
MOLE = Concept(
    "mole", "place", (Term("Mole", "en"), Term("Molean", "en", "admitted", "adjective"), Term("Ålborg's-Quay", "en", "admitted"))
)
ALL = Matcher([PORT, COUNCIL, CONGRESS, MATE, MOLE])


def found(text: str, matcher: Matcher = ALL) -> list[str]:
    return [text[match.start : match.end] for match in matcher.find(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Two sister ports and a Sister Port.", ["sister ports", "Sister Port"]),
        ("SISTER PORTS", ["SISTER PORTS"]),
        ("ports of call", ["ports of call"]),
        ("Wharves, a wharf-side shed", ["Wharves", "wharf"]),
        ("a sister\nport, a sister\n   port, a sister\u00a0port", ["sister\nport", "sister\n   port", "sister\u00a0port"]),
        ("the Council of Northern Harbours' vote", ["Council of Northern Harbours"]),
        ("Council Of Northern Harbours’s", ["Council Of Northern Harbours"]),
        ("COUNCIL OF NORTHERN HARBOURS", ["COUNCIL OF NORTHERN HARBOURS"]),
        ("CNH-led, (CNH)", ["CNH", "CNH"]),
        ("CNH的成员", ["CNH"]),
        ("SMEs and SME", ["SMEs", "SME"]),
        ("the Northern Club met", ["Northern Club"]),
        ("北方港口理事会", ["北方港口理事会"]),
        ("北方港口與友好港", ["北方港口", "友好港"]),
        ("北方港口理事會", ["北方港口理事会"[:5] + "事會"]),
        ("CNH理事会", ["CNH理事会"]),
        ("the ＣＮＨ met", ["ＣＮＨ"]),
        ("in Mole, a Molean boat", ["Mole", "Molean"]),
        ("NEAR MOLE HARBOUR", ["MOLE"]),
        ("Ålborg’s‑Quay", ["Ålborg’s‑Quay"]),
    ],
)
def test_what_is_found(text: str, expected: list[str]) -> None:
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "", "resister port", "sister porting", "sister, port", "sister\n\nport",
        "council of northern harbours", "Council of northern Harbours", "cnh", "Cnh", "CNHs", "CNH2", "XCNH", "smes",
        "the northern club", "xCNH理事会", "a mole", "a MOLE of salt", "éMole", "Molé", "北方的港口", "友好的港", "ports of calling",
    ],
)  # fmt: skip
def test_what_is_not_found(text: str) -> None:
    assert found(text) == []


def test_the_longest_wins_and_what_is_no_word_hides_nothing() -> None:
    matcher = Matcher([Concept("a", None, (Term("north quay", "en"), Term("quay gate house", "en"), Term("gate", "en")))])
    assert found("north quay gate house", matcher) == ["quay gate house"]
    assert found("north quay gate houseboat", matcher) == ["north quay", "gate"]
    ends = Matcher([Concept("a", None, (Term("船坞A", "zh"), Term("船坞", "zh")))])
    assert (found("船坞A区", ends), found("船坞AB区", ends)) == (["船坞A"], ["船坞"])


def test_a_termbase_goes_before_the_general_concepts_and_the_first_before_the_second() -> None:
    own = Concept("own", "place", (Term("Norway", "en"),))
    matcher = Matcher([*general(), own, Concept("other", "place", (Term("Norway", "en"),))])
    assert [match.concept.id for match in matcher.find("Norway and Sweden")] == ["own", "sweden"]


def test_a_match_tells_its_term_and_the_preferred_name_in_its_language() -> None:
    (english, chinese) = ALL.find("CNH 北方港口理事会")
    assert (english.term.text, english.normal, chinese.normal) == ("CNH", "Council of Northern Harbours", "北方港口理事会")


def test_with_names_common_nouns_are_left_out() -> None:
    assert [match.term.text for match in ALL.find("the CNH on sister ports", names=True)] == ["CNH"]


def test_an_empty_matcher_finds_nothing() -> None:
    assert Matcher([]).find("Norway 挪威") == []
    assert Matcher([Concept("a", None, (Term(" ", "en"), Term("港", "zh")))]).find("港 port") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Norwegian and Kenyan ships", ["Norway", "Kenya"]), ("挪威和聯合國", ["挪威", "联合国"]),
        ("the UN in Norway", ["United Nations", "Norway"]), ("un, norway", []), ("us, who", []),
    ],
)  # fmt: skip
def test_the_general_concepts(text: str, expected: list[str]) -> None:
    assert [match.normal for match in general_matcher().find(text)] == expected


def test_general_concepts_are_general_and_no_id_stands_twice() -> None:
    concepts = general()
    assert all(concept.general and concept.terms for concept in concepts)
    assert len({(concept.type, concept.id) for concept in concepts}) == len(concepts)


@given(st.text(max_size=200))
@settings(deadline=None)
def test_folding_keeps_the_length_and_is_done_once(text: str) -> None:
    assert len(fold(text)) == len(text) == len(simplified(text))
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="aAİΣςß港會会「\u00a0’", max_size=12), st.text(max_size=300))
@settings(deadline=None)
def test_a_character_is_folded_the_same_in_any_text(short: str, long: str) -> None:
    assert fold(short + long)[: len(short)] == "".join(map(fold, short))


_WORDS = st.sampled_from(["sea", "gate", "quay", "a", "港", "北港", "港口", "x", "g2"])
_FORMS = st.lists(_WORDS, min_size=1, max_size=3).map(" ".join)
_TEXTS = st.lists(
    st.sampled_from(["sea", "gate", "quay", "quays", "a", "港", "北港", "口", "x", "g2", " ", " ", "-", ",", "'s"]), max_size=14
).map("".join)


@given(st.lists(_FORMS, min_size=1, max_size=6, unique=True), _TEXTS)
@settings(deadline=None, max_examples=300)
def test_the_same_is_found_as_by_a_naive_search(forms: list[str], text: str) -> None:
    concepts = [Concept(f"c{number}", "place", (Term(form, "zh"),)) for number, form in enumerate(forms)]
    matches = [(match.start, match.end) for match in Matcher(concepts).find(text)]
    assert matches == sorted(_naive([form for form in forms if not re.fullmatch("[港口]", form)], text))


def _naive(forms: list[str], text: str) -> list[tuple[int, int]]:
    """Every form at every place, the longest first, if nothing is there yet."""
    places = [(start, start + len(form)) for form in forms for start in range(len(text)) if text.startswith(form, start)]
    taken: list[tuple[int, int]] = []
    for start, end in sorted(places, key=lambda place: (place[0] - place[1], place[0])):
        bounded = not any(re.fullmatch("[a-z0-9]{2}", text[max(at - 1, 0) : at + 1]) for at in (start, end) if at > 0)
        if bounded and not any(start < high and low < end for low, high in taken):
            taken.append((start, end))
    return taken


@given(st.text(alphabet="sister port\n 友好港口北方理事会CNHMoleéℵ𠀀\u2028-’", max_size=300))
@settings(deadline=None, max_examples=300)
def test_matches_stand_in_order_apart_and_inside_the_text(text: str) -> None:
    last = 0
    for match in ALL.find(text):
        assert last <= match.start < match.end <= len(text)
        assert fold(" ".join(text[match.start : match.end].split()))[:2] == fold(match.term.text)[:2]
        last = match.end


def test_any_text_will_do() -> None:
    for text in ("\ud800 sister port", "\x00sister port\x00", "𠀀友好港𠀀", " " * 50_000 + "sister port" + "\n " * 50_000):
        assert len(ALL.find(text)) == 1


def test_a_matcher_of_a_kept_table_finds_the_same() -> None:
    text = "The Skerrow Port Authority and Norway's sea ports; 挪威的港口。The north quays."
    concepts = [*general(), PORT, COUNCIL, CONGRESS, MATE, MOLE]
    table = marshal.loads(marshal.dumps(table_of(concepts)))  # noqa: S302
    assert Matcher(table=table).find(text) == Matcher(concepts).find(text) != []
