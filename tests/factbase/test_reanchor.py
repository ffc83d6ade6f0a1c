"""Evidence found again in a changed text: where it moved, what was edited, what is lost, and what is never mistaken."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.factbase.evidence import make_evidence
from civcheck.factbase.marks import digest, marks
from civcheck.factbase.reanchor import Found, reanchor, worst
from civcheck.model.fact import FactEvidence
from civcheck.model.span import Region
from civcheck.sources.read import read_bytes

if TYPE_CHECKING:
    from civcheck.model.document import Document

SENTENCES = (
    "The pilot school at Vell trained forty-one students last winter, nine of whom now steer the night ferries.",
    "Its tank holds 320 litres of brine.",
    "A nurse counts the vials each morning.",
    "Kiln smoke is washed with lime before it leaves the tall brick chimney of the glass works.",
    "渡轮公司去年添了三艘夜班船。",
    "药房每天清点两次。",
)
PARAGRAPHS = ("# Vell\n", f"{SENTENCES[0]} {SENTENCES[1]}\n", f"{SENTENCES[2]} {SENTENCES[3]}\n", f"{SENTENCES[4]}{SENTENCES[5]}\n")
TEXT = "\n".join(PARAGRAPHS)


def document(text: str) -> Document:
    return read_bytes(text.encode(), "vell.md")


def evidence_of(words: str, text: str = TEXT) -> FactEvidence:
    assert text.count(words) == 1
    start = text.index(words)
    return make_evidence(document(text), Region.of((start, start + len(words))))


def outcome(changed: str, *words: str, text: str = TEXT) -> list[tuple[str, str | None]]:
    """Give the state and the words of each piece of evidence in the changed text."""
    found = reanchor(document(changed), [evidence_of(item, text) for item in words])
    return [(item.state, item.evidence and item.evidence.region.slice(changed)) for item in found]


def states(changed: str, *words: str, text: str = TEXT) -> list[str]:
    return [state for state, _ in outcome(changed, *words, text=text)]


@pytest.mark.parametrize("changed", [TEXT, TEXT + "\nA last line about salt.\n", TEXT.replace("\n", "\r\n")])
def test_what_stands_where_it_stood_is_intact_and_the_same(changed: str) -> None:
    evidence = [evidence_of(words) for words in SENTENCES]
    assert reanchor(document(changed.replace("\r", "")), evidence) == [Found("intact", item) for item in evidence]


@pytest.mark.parametrize("words", SENTENCES)
@pytest.mark.parametrize("before", ["A new line about salt.\n\n", "新的一段。\n\n", "😀 ", "\n"])
def test_a_paragraph_inserted_before_moves_what_stands_behind_it(before: str, words: str) -> None:
    changed = before + TEXT
    (found,) = reanchor(document(changed), [evidence_of(words)])
    assert found == Found("moved", evidence_of(words, changed))


@pytest.mark.parametrize("order", [(3, 2, 1), (2, 3, 1), (1, 3, 2), (3, 1, 2)])
def test_text_moved_to_another_place_is_found_there(order: tuple[int, ...]) -> None:
    changed = "\n".join([PARAGRAPHS[0], *(PARAGRAPHS[index] for index in order)])
    now = reanchor(document(changed), [evidence_of(words) for words in SENTENCES])
    assert [item.evidence for item in now] == [evidence_of(words, changed) for words in SENTENCES]
    assert {item.state for item in now} <= {"intact", "moved"}


def test_the_new_place_is_told_with_line_column_and_section_and_role_and_language_are_kept() -> None:
    changed = "# Salt\n\nBrine.\n\n# Works\n\nSoot. " + SENTENCES[3] + "\n"
    old = replace(evidence_of(SENTENCES[3]), role="context", language="en")
    (found,) = reanchor(document(changed), [old])
    start = changed.index("Kiln")
    region = Region.of((start, start + len(SENTENCES[3])))
    assert found.evidence == FactEvidence(region, digest(SENTENCES[3]), marks(SENTENCES[3]), "context", "en", 7, 7, "Works")


@pytest.mark.parametrize(
    ("words", "old", "new"),
    [
        (SENTENCES[0], "forty-one", "forty-two"),
        (SENTENCES[0], "The pilot", "Our pilot"),
        (SENTENCES[0], "ferries.", "ferry."),
        (SENTENCES[1], "320", "330"),
        (SENTENCES[1], "litres", "gallons"),
        (SENTENCES[2], "morning", "evening"),
        (SENTENCES[3], "lime", "lime twice over"),
        (SENTENCES[3], "tall ", ""),
        (SENTENCES[4], "三", "五"),
        (SENTENCES[4], "渡轮", "客轮"),
        (SENTENCES[5], "两", "三"),
    ],
)
@pytest.mark.parametrize("before", ["", "A new line about salt, which is dug in the hills.\n\n"])
def test_an_edited_sentence_is_found_and_told_as_it_now_is(words: str, old: str, new: str, before: str) -> None:
    edited = words.replace(old, new)
    assert outcome(before + TEXT.replace(words, edited), words) == [("edited", edited)]


@pytest.mark.parametrize("at", range(0, len(SENTENCES[0]), 5))
def test_one_changed_character_of_a_long_sentence_loses_nothing(at: int) -> None:
    edited = SENTENCES[0][:at] + "q" + SENTENCES[0][at + 1 :]
    assert states(TEXT.replace(SENTENCES[0], edited), SENTENCES[0]) == ["intact" if edited == SENTENCES[0] else "edited"]


def test_a_clause_of_an_edited_sentence_becomes_that_sentence_and_not_the_one_before() -> None:
    clause = "The pilot school at Vell trained forty-one students"
    edited = SENTENCES[0].replace("at Vell ", "")
    text = "Salt is dug.\n\n" + TEXT
    changed = "Much salt is dug in the hills. " + edited + "\n"
    assert outcome(changed, clause, text=text) == [("edited", edited)]


@pytest.mark.parametrize(("index", "extra"), [(0, " "), (1, ""), (2, " "), (3, ""), (4, ""), (5, "")])
def test_a_deleted_sentence_is_lost_and_the_others_are_found(index: int, extra: str) -> None:
    changed = TEXT.replace(SENTENCES[index] + extra, "")
    now = dict(zip(SENTENCES, outcome(changed, *SENTENCES), strict=True))
    assert now.pop(SENTENCES[index]) == ("lost", None)
    assert {words: found for words, (_, found) in now.items()} == {words: words for words in now}
    assert {state for state, _ in now.values()} <= {"intact", "moved"}


def test_an_empty_text_has_lost_everything() -> None:
    assert outcome("", *SENTENCES) == [("lost", None)] * 6


def test_no_evidence_is_no_work() -> None:
    assert reanchor(document(TEXT), []) == []


SHORT = "The lamp is lit. Brine tank two leaks. 药房关门。 Doors shut at nine sharp. Rain fell. Old kiln roof beams sag badly. Salt.\n"


@pytest.mark.parametrize("words", ["Rain fell", "lamp is lit", "药房", "关门", "药房关门", "tank two leaks", "Doors shut at nine",
                                   "Doors shut at nine sharp", "Old kiln roof beams sag badly"])  # fmt: skip
def test_short_evidence_is_found_where_it_moved(words: str) -> None:
    assert outcome("Fog came.\n\n" + SHORT, words, text=SHORT) == [("moved", words)]
    assert outcome("Fog came.\n", words, text=SHORT) == [("lost", None)]


@pytest.mark.parametrize("words", ["Salt", "Rain", "2024"])
def test_a_single_word_is_found_where_it_moved(words: str) -> None:
    text = SHORT + "In 2024 all was done.\n"
    assert outcome("Fog came.\n\n" + text, words, text=text) == [("moved", words)]
    assert outcome("Fog came.\n", words, text=text) == [("lost", None)]


@pytest.mark.parametrize(
    ("words", "edited"),
    [
        ("Doors shut at nine sharp.", "Doors shut at ten sharp."),
        ("Brine tank two leaks.", "Brine tank six leaks."),
        ("Old kiln roof beams sag badly.", "Old kiln roof planks sag badly."),
        ("The lamp is lit.", "The lamp is out."),
    ],
)
def test_one_edited_word_of_short_evidence_is_found_where_a_pair_of_its_words_still_stands(words: str, edited: str) -> None:
    expected = "lost" if words.startswith("Brine") else "edited"
    assert states("Fog came.\n\n" + SHORT.replace(words, edited), words, text=SHORT) == [expected]


def test_a_common_pair_of_words_that_stands_often_is_not_taken_for_the_evidence() -> None:
    text = "The head of the ward of the clinic left.\n"
    changed = "Salt lay on top of the hill, south of the road, east of the mill and west of the ford, out of the rain.\n"
    assert outcome(changed, "The head of the ward of the clinic left.", text=text) == [("lost", None)]


def test_evidence_without_marks_is_intact_or_lost() -> None:
    bare = replace(evidence_of(SENTENCES[0]), marks=())
    assert reanchor(document(TEXT), [bare]) == [Found("intact", bare)]
    assert reanchor(document("Salt.\n\n" + TEXT), [bare]) == [Found("lost", None)]


def test_marks_of_other_words_find_nothing_and_break_nothing() -> None:
    wrong = replace(evidence_of(SENTENCES[0]), marks=("00000000@0", "ffffffff@99999"))
    assert reanchor(document("Salt.\n\n" + TEXT), [wrong]) == [Found("lost", None)]


@pytest.mark.parametrize(("before", "between", "nearest"), [(400, 900, 0), (900, 400, 0), (1900, 200, 0)])
def test_of_a_passage_that_now_stands_twice_the_nearest_is_taken(before: int, between: int, nearest: int) -> None:
    text = "x " * 300 + "\n\n" + SENTENCES[0] + "\n"
    changed = "x " * before + "\n\n" + SENTENCES[0] + "\n\n" + "y " * between + "\n\n" + SENTENCES[0] + "\n"
    (found,) = reanchor(document(changed), [evidence_of(SENTENCES[0], text)])
    places = [changed.index(SENTENCES[0]), changed.rindex(SENTENCES[0])]
    assert (found.state, found.evidence and found.evidence.region.start) == ("moved", places[nearest])


def test_of_a_passage_that_stands_twice_the_second_is_taken_where_it_is_nearer() -> None:
    text = "x " * 500 + "\n\n" + SENTENCES[0] + "\n"
    changed = SENTENCES[0] + "\n\n" + "y " * 500 + "\n\n" + SENTENCES[0] + "\n"
    (found,) = reanchor(document(changed), [evidence_of(SENTENCES[0], text)])
    assert (found.state, found.evidence and found.evidence.region.start) == ("moved", changed.rindex(SENTENCES[0]))


def test_an_exact_copy_is_taken_before_an_edited_one_that_is_nearer() -> None:
    text = "Salt.\n\n" + SENTENCES[0] + "\n"
    changed = "Salt!\n\n" + SENTENCES[0].replace("nine", "ten") + "\n\n" + "Brine. " * 99 + "\n\n" + SENTENCES[0] + "\n"
    assert outcome(changed, SENTENCES[0], text=text) == [("moved", SENTENCES[0])]


def parts_of(text: str, *words: str) -> FactEvidence:
    return make_evidence(document(text), Region.of(*((text.index(item), text.index(item) + len(item)) for item in words)))


def test_evidence_of_several_parts_moves_with_all_of_them() -> None:
    parts = (SENTENCES[0], SENTENCES[3])
    changed = "A new line about salt.\n\n" + TEXT
    (found,) = reanchor(document(changed), [parts_of(TEXT, *parts)])
    assert found == Found("moved", parts_of(changed, *parts))


@pytest.mark.parametrize("part", [0, 1])
def test_a_change_in_either_of_two_parts_is_an_edit(part: int) -> None:
    parts = ("The pilot school at Vell trained forty-one students last winter", "nine of whom now steer the night ferries.")
    new = parts[part].replace("students", "pupils").replace("steer", "run")
    changed = "Fog.\n\n" + TEXT.replace(parts[part], new)
    (found,) = reanchor(document(changed), [parts_of(TEXT, *parts)])
    edited = SENTENCES[0].replace(parts[part], new)
    assert (found.state, found.evidence and found.evidence.region.slice(changed)) == ("edited", edited)


BROKEN = "The kiln at Vell was fired with dried reeds from the salt marsh and\n\n---\n\ncooled over nine days under wet sand.\n"


def test_a_sentence_over_an_interruption_moves_with_it() -> None:
    sentence = document(BROKEN).layout.sentences[0]
    old = make_evidence(document(BROKEN), sentence)
    changed = "Salt is dug here.\n\n" + BROKEN
    (found,) = reanchor(document(changed), [old])
    expected = Region.of(*((part.start + 19, part.end + 19) for part in sentence.parts))
    assert len(expected.parts) == 2
    assert found == Found("moved", make_evidence(document(changed), expected))


def test_a_sentence_whose_interruption_grew_has_moved() -> None:
    old = make_evidence(document(BROKEN), document(BROKEN).layout.sentences[0])
    changed = "Salt is dug here.\n\n" + BROKEN.replace("---", "---------")
    (found,) = reanchor(document(changed), [old])
    assert found.state == "moved"
    assert found.evidence is not None
    assert found.evidence.digest == old.digest
    assert found.evidence.region == document(changed).layout.sentences[1]


def numbered(count: int, turn: int = 0) -> list[str]:
    names = [f"ward{index:03}" for index in range(count)]
    return [f"The {name} store held {index + 7} boxes of {name} gauze, {name} lint and salt." for index, name in enumerate(names, turn)]


def test_five_hundred_pieces_are_found_in_one_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    sentences = numbered(500)
    text, changed = "\n\n".join(sentences) + "\n", "\n\n".join(["Salt.", *reversed(sentences)]) + "\n"
    doc = document(text)
    starts = [text.index(words) for words in sentences]
    evidence = [make_evidence(doc, Region.of((start, start + len(words)))) for start, words in zip(starts, sentences, strict=True)]
    passes: list[int] = []
    from civcheck.factbase import reanchor as module

    def counted(words: str, size: int) -> object:
        passes.append(size)
        return grams(words, size)

    grams = module.grams
    monkeypatch.setattr(module, "grams", counted)
    found = reanchor(document(changed), evidence)
    assert [item.state for item in found] == ["moved"] * 500
    assert [item.evidence and item.evidence.region.slice(changed) for item in found] == sentences
    assert sorted(passes) == sorted(set(passes))


def test_a_text_of_which_nothing_changed_is_not_hashed(monkeypatch: pytest.MonkeyPatch) -> None:
    from civcheck.factbase import reanchor as module

    monkeypatch.setattr(module, "grams", None)
    assert [item.state for item in reanchor(document(TEXT), [evidence_of(words) for words in SENTENCES])] == ["intact"] * 6


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ([], "intact"), (["intact"], "intact"), (["intact", "moved"], "moved"), (["moved", "edited", "intact"], "edited"),
        (["edited", "lost", "moved"], "lost"), (["moved", "moved"], "moved"),
    ],
)  # fmt: skip
def test_a_fact_is_in_the_state_of_the_worst_of_its_evidence(states: list[str], expected: str) -> None:
    assert worst(states) == expected  # type: ignore[arg-type]


INSERTED = st.one_of(
    st.sampled_from(["Salt is dug here. ", "盐在这里开采。", "\n\n", "\n\n## Salt\n\n", "| a | b |\n", "> Salt. ", SENTENCES[0] + " "]),
    st.text("ab 盐.。\n#-", max_size=30),
)
BOUNDARIES = sorted({0, len(TEXT), *(edge for words in SENTENCES for edge in (TEXT.index(words), TEXT.index(words) + len(words)))})


@settings(deadline=None, max_examples=150)
@given(st.sampled_from(BOUNDARIES), INSERTED)
def test_text_inserted_between_sentences_leaves_all_evidence_intact_or_moved(at: int, new: str) -> None:
    changed = TEXT[:at] + new + TEXT[at:]
    now = outcome(changed, *SENTENCES, "Vell\n".strip() if TEXT.count("Vell") == 1 else "# Vell")
    assert [words for _, words in now[:6]] == list(SENTENCES)
    assert {state for state, _ in now} <= {"intact", "moved"}


@settings(deadline=None, max_examples=60)
@given(st.permutations(numbered(12, 3)), st.lists(st.sampled_from(["Salt.", "盐。", ""]), min_size=12, max_size=12))
def test_any_order_of_the_sentences_leaves_each_known(order: list[str], between: list[str]) -> None:
    text = "\n\n".join(numbered(12, 3)) + "\n"
    changed = "\n\n".join(piece for pair in zip(order, between, strict=True) for piece in pair) + "\n"
    assert [words for _, words in outcome(changed, *numbered(12, 3), text=text)] == numbered(12, 3)


@settings(deadline=None, max_examples=80)
@given(st.text("ab 盐.。\nThe pilot school", max_size=80))
def test_any_text_at_all_gives_states_that_are_true(changed: str) -> None:
    doc = document(changed)
    evidence = [evidence_of(words) for words in SENTENCES]
    for old, now in zip(evidence, reanchor(doc, evidence), strict=True):
        same = now.evidence is not None and now.evidence.digest == old.digest
        assert same is (now.state in {"intact", "moved"})
        assert (now.evidence is None) is (now.state == "lost")
