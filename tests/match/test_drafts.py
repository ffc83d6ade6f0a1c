"""A draft as claims: what is one, what is not and why, and what it is known by."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from civcheck.extract.terms import general_matcher
from civcheck.match.drafts import all_unchecked, fingerprint, read_draft
from civcheck.sources.read import read_bytes

if TYPE_CHECKING:
    from civcheck.match.drafts import Draft


def draft_of(text: str, path: str = "draft.md", first: int = 1) -> Draft:
    return read_draft(read_bytes(text.encode(), path), today=None, terms=general_matcher(), first=first)


def claims(text: str, path: str = "draft.md") -> list[str]:
    return [claim.statement.text for claim in draft_of(text, path).claims]


def unchecked(text: str, path: str = "draft.md") -> dict[str, tuple[int, dict[str, int]]]:
    return {one.what: (one.pieces, {str(kind): number for kind, number in one.mentions.items()}) for one in draft_of(text, path).unchecked}


def test_sentences_parts_and_items_are_claims() -> None:
    assert claims("The mill has 12 looms. It was built in 1874; its wheel is 9 metres wide.\n\n- 40 weavers\n- two smiths in 1880\n") == [
        "The mill has 12 looms.",
        "It was built in 1874",
        "its wheel is 9 metres wide.",
        "40 weavers",
        "two smiths in 1880",
    ]


def test_numbers_go_on_from_file_to_file() -> None:
    assert [claim.number for claim in draft_of("It has 12 looms. It has 3 wheels.", first=5).claims] == [5, 6]


def test_headings_rows_and_code_are_counted_with_what_stands_in_them() -> None:
    text = "# 12 looms in 1874\n\nIt has 3 wheels.\n\n| Year | Looms |\n|---|---|\n| 1874 | 1,200 |\n| 1875 | 1,300 |\n\n"
    text += "```\nlooms = 12\n```\n"
    assert claims(text) == ["It has 3 wheels."]
    found = unchecked(text)
    assert found["headings"] == (1, {"figure": 1, "date": 1})
    assert found["table rows"][0] == 3
    assert found["table rows"][1]["figure"] >= 2
    assert found["blocks of code"] == (1, {})


@pytest.mark.parametrize(
    "text",
    [
        "Le moulin a traité 12,4 millions de tonnes en 2024, soit 3 % de plus qu'en 2023.",
        "Im Jahr 2024 wurden in der Mühle 12 Webstühle für die Stadt gebaut.",
        "El molino tiene 12 telares y una rueda de 9 metros.",
        "O moinho movimentou 12,4 milhões de toneladas em 2024.",
        "В 2024 году мельница обработала 12,4 тонны зерна.",
        "طحنت المطحنة 12.4 طن في عام 2024.",
        "בשנת 2024 טחנה הטחנה 12 טון.",
        "2024年、製粉所の取扱量は1,240トンで、前年比3%増となった。",
        "2024년 제분소는 1,240톤을 처리했다.",
        "Το 2024 ο μύλος άλεσε 12 τόνους.",
    ],
)
def test_a_sentence_in_another_language_is_told_and_not_checked(text: str) -> None:
    assert claims(text) == []
    ((what, (pieces, mentions)),) = unchecked(text).items()
    assert (what, pieces) == ("sentences in other languages", 1)
    assert sum(mentions.values()) > 0


@pytest.mark.parametrize(
    "text",
    [
        "Puerto de la Cruz handled 3,000 boxes.",
        "Pierre de la Tour, El Salvador, won 12 medals.",
        "Nguyen Van Linh met Le Duc Tho in 2024.",
        "The film “Le retour de la reine” sold 1.2 million tickets.",
        "2024年，港口（Port de la Cruz）吞吐量为三百万吨。",
        "Looms: 12.",
        "Élodie Brûlé won 3 prizes.",
    ],
)
def test_foreign_names_make_no_foreign_sentence(text: str) -> None:
    assert claims(text) == [text]


def test_a_sentence_that_tells_little_goes_with_a_foreign_text() -> None:
    german = "Die Mühle hat der Stadt gehört. Sie wurde für eine Million gekauft. Der Müller hat 12 Söhne. Die Mühle mahlt 1874 Tonnen."
    assert claims(german) == []
    assert claims("The mill was sold to the town. Die Mühle mahlt 1874 Tonnen. It has 12 looms.")[-1] == "It has 12 looms."


def test_what_has_no_stop_for_thousands_of_characters_is_not_checked() -> None:
    text = "It has 12 looms. " + "The mill of 1874 has 3 wheels and " * 200 + "9 doors."
    assert claims(text) == ["It has 12 looms."]
    assert unchecked(text)["sentences too long to be one claim"][0] == 1


def test_what_has_no_letters_or_digits_is_nothing() -> None:
    assert draft_of("🎉🎉🎉\n\n...\n\n—\n").claims == ()


def test_what_of_several_drafts_was_not_checked_is_put_together() -> None:
    (one,) = all_unchecked([draft_of("# 12 looms\n"), draft_of("# 3 wheels\n\n## In 1874\n")])
    assert (one.what, one.pieces, dict(one.mentions)) == ("headings", 3, {"figure": 2, "date": 1})


def test_a_fingerprint_is_of_the_words_alone() -> None:
    assert fingerprint("It has “12” looms.") == fingerprint('it has "12" looms')
    assert fingerprint("It has 12 looms.") != fingerprint("It has 13 looms.")
