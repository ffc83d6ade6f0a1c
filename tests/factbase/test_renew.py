"""A fact file written anew after its source has changed: what is touched and what stands as it is."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from civcheck.factbase.evidence import make_evidence
from civcheck.factbase.renew import renewed_text
from civcheck.factbase.verify import verify
from civcheck.factbase.yaml_io import read_fact_file
from civcheck.factbase.yaml_write import dump_fact_file, dump_facts
from civcheck.model.fact import Fact, Source
from civcheck.model.fact_file import FactFile
from civcheck.model.span import Region
from civcheck.sources.read import read_bytes

if TYPE_CHECKING:
    from pathlib import Path

SENTENCES = {
    "acid": "The dye works at Orrel stored 48 drums of acid behind the north wall in the dry summer.",
    "salt": "Nine carts of salt left the yard each week for the tannery on the far side of the river.",
    "lime": "石灰窑每月烧三百吨石灰，冬天停火两个月。",
}
TEXT = "# Orrel\n\n" + "\n\n".join(SENTENCES.values()) + "\n"


def fact(own: str, *words: str, text: str = TEXT) -> Fact:
    document = read_bytes(text.encode(), "orrel.md")
    evidence = [make_evidence(document, Region.of((text.index(item), text.index(item) + len(item)))) for item in words]
    return Fact(own, "orrel", f"What {own} says", tuple(evidence), tags=(own,))


FACTS = tuple(fact(own, words) for own, words in SENTENCES.items())


def sha256(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def source(text: str = TEXT) -> Source:
    return Source("orrel", "Orrel", "orrel.md", sha256(text))


def whole(*facts: Fact, text: str = TEXT) -> str:
    return dump_fact_file(FactFile("orrel.yaml", source(text), facts))


def renew(folder: Path, yaml: str, changed: str) -> str:
    """Write the fact file and the changed source, verify, and give the fact file written anew."""
    (folder / "orrel.yaml").write_bytes(yaml.encode())
    (folder / "orrel.md").write_bytes(changed.encode())
    (check,) = verify([str(folder / "orrel.yaml")], [str(folder / "orrel.md")])
    text = renewed_text(check, changed.encode())
    (folder / "orrel.yaml").write_bytes(text.encode())
    return text


def facts_in(folder: Path) -> tuple[Fact, ...]:
    problems: list[object] = []
    file = read_fact_file(str(folder / "orrel.yaml"), problems)  # type: ignore[arg-type]
    assert problems == []
    assert file is not None
    return file.facts


def verified(folder: Path) -> tuple[str, int, dict[str, str]]:
    (check,) = verify([str(folder / "orrel.yaml")], [str(folder / "orrel.md")])
    return check.state, check.held, dict(check.states())


def test_a_file_of_which_nothing_changed_stays_byte_for_byte(tmp_path: Path) -> None:
    yaml = whole(*FACTS)
    assert renew(tmp_path, yaml, TEXT) == yaml


def test_a_change_elsewhere_changes_the_digest_of_the_source_alone(tmp_path: Path) -> None:
    changed = TEXT + "\nFog.\n"
    assert renew(tmp_path, whole(*FACTS), changed) == whole(*FACTS, text=changed)
    assert verified(tmp_path) == ("intact", 3, {})


def test_moved_evidence_gets_its_new_place_and_the_fact_keeps_the_rest(tmp_path: Path) -> None:
    changed = "# Fog\n\nFog came.\n\n" + TEXT
    expected = whole(*(fact(own, words, text=changed) for own, words in SENTENCES.items()), text=changed)
    assert renew(tmp_path, whole(*FACTS), changed) == expected
    assert {item.status for item in facts_in(tmp_path)} == {"curated"}
    assert verified(tmp_path) == ("intact", 3, {})


def test_an_edited_fact_gets_its_new_words_and_becomes_a_draft(tmp_path: Path) -> None:
    edited = SENTENCES["salt"].replace("Nine", "Eight")
    changed = TEXT.replace(SENTENCES["salt"], edited)
    renew(tmp_path, whole(*FACTS), changed)
    acid, salt, lime = facts_in(tmp_path)
    assert (acid.status, salt.status, lime.status) == ("curated", "drafted", "curated")
    assert salt.evidence[0].region.slice(changed) == edited
    assert salt.statement == "What salt says"
    assert lime.evidence == fact("lime", SENTENCES["lime"], text=changed).evidence
    assert verified(tmp_path) == ("intact", 3, {})


@pytest.mark.parametrize("own", list(SENTENCES))
def test_a_lost_fact_stays_as_it_is_and_is_still_lost_afterwards(tmp_path: Path, own: str) -> None:
    changed = TEXT.replace(SENTENCES[own] + "\n", "Fog.\n")
    (lost,) = (item for item in FACTS if item.id == own)
    text = renew(tmp_path, whole(*FACTS), changed)
    assert dump_facts((lost,)) in text
    _, held, states = verified(tmp_path)
    assert (held, states) == (2, {own: "lost"})
    assert renew(tmp_path, text, changed) == text


def test_of_a_fact_with_lost_and_moved_evidence_the_moved_is_renewed(tmp_path: Path) -> None:
    both = fact("both", SENTENCES["acid"], SENTENCES["lime"])
    changed = TEXT.replace(SENTENCES["acid"] + "\n\n", "")
    renew(tmp_path, whole(both), changed)
    (now,) = facts_in(tmp_path)
    assert now.evidence == (both.evidence[0], fact("both", SENTENCES["lime"], text=changed).evidence[0])
    assert now.status == "curated"
    assert verified(tmp_path)[1:] == (0, {"both": "lost"})


def test_of_a_fact_with_edited_and_moved_evidence_both_are_renewed_and_it_is_a_draft(tmp_path: Path) -> None:
    both = fact("both", SENTENCES["acid"], SENTENCES["lime"])
    edited = SENTENCES["acid"].replace("48 drums", "120 drums")
    changed = TEXT.replace(SENTENCES["acid"], edited)
    renew(tmp_path, whole(both), changed)
    (now,) = facts_in(tmp_path)
    assert now.evidence == fact("both", edited, SENTENCES["lime"], text=changed).evidence
    assert now.status == "drafted"


HEAD_COMMENT = "# Kept by the guild of dyers.\n"


def commented(text: str = TEXT, *, indent: str = "") -> str:
    """Give a fact file with comments before, between and after its facts, the last of them laid out by hand."""
    acid, salt, lime = (dump_facts((item,)) for item in FACTS)
    lime = lime.replace("statement: What lime says", 'statement:   "What lime says"   # by hand')
    head = HEAD_COMMENT + whole(text=text).replace("facts: []\n", "facts:  # three\n")
    body = f"# First the acid.\n{acid}\n# --- Salt ---\n# of the yard\n\n{salt}# Lime\n{lime}# The end.\n"
    return head + "".join(indent + line if line.strip() else line for line in body.splitlines(keepends=True))


@pytest.mark.parametrize("indent", ["", "  "])
def test_comments_and_untouched_facts_stay_byte_for_byte(tmp_path: Path, indent: str) -> None:
    changed = TEXT.replace("Nine", "Nina")
    before = commented(indent=indent)
    after = renew(tmp_path, before, changed)
    old, new = before.splitlines(), after.splitlines()
    differing = [line for line in old if line not in new]
    assert [line.split(":")[0].strip() for line in differing] == ["sha256", "- {span"]
    assert [line.split(":")[0].strip() for line in new if line not in old] == ["sha256", "- {span", "status"]
    assert [line for line in new if "#" in line] == [line for line in old if "#" in line]
    assert verified(tmp_path) == ("intact", 3, {})


@pytest.mark.parametrize("indent", ["", "  "])
def test_comments_between_facts_stay_where_all_facts_are_written_anew(tmp_path: Path, indent: str) -> None:
    before = commented(indent=indent)
    after = renew(tmp_path, before, "Fog came over.\n\n" + TEXT)
    for comment in [
        HEAD_COMMENT,
        "facts:  # three\n",
        "# First the acid.\n",
        "# --- Salt ---\n",
        "# of the yard\n",
        "# Lime\n",
        "# The end.\n",
    ]:
        assert after.count(comment) == 1
    order = [after.index(item) for item in ("# First", "id: acid", "# --- Salt", "# of", "id: salt", "# Lime", "id: lime", "# The end")]
    assert order == sorted(order)
    assert verified(tmp_path) == ("intact", 3, {})


def test_a_file_with_carriage_returns_keeps_them(tmp_path: Path) -> None:
    before = commented().replace("\n", "\r\n")
    changed = TEXT + "\nFog.\n"
    assert renew(tmp_path, before, changed) == before.replace(sha256(TEXT), sha256(changed))


@pytest.mark.parametrize(
    ("old", "new"), [("sha256: {}", 'sha256: "{}"'), ("sha256: {}", "sha256: '{}'"), ("sha256: {}", "sha256:   {}  # bytes")]
)
def test_the_digest_is_renewed_however_it_is_written(tmp_path: Path, old: str, new: str) -> None:
    changed = TEXT + "\nFog.\n"
    before = whole(*FACTS).replace(old.format(sha256(TEXT)), new.format(sha256(TEXT)))
    after = renew(tmp_path, before, changed)
    assert after.count(sha256(changed)) == 1
    assert sha256(TEXT) not in after
    assert verified(tmp_path) == ("intact", 3, {})


def test_a_source_written_in_one_line_gets_its_new_digest(tmp_path: Path) -> None:
    changed = TEXT + "\nFog.\n"
    facts = "".join(dump_facts((item,)) for item in FACTS)
    renew(tmp_path, f"source: {{id: orrel, title: Orrel, file: orrel.md, sha256: {sha256(TEXT)}}}\nfacts:\n{facts}", changed)
    assert verified(tmp_path) == ("intact", 3, {})


def test_a_file_laid_out_in_another_order_is_written_anew_with_all_its_facts(tmp_path: Path) -> None:
    changed = "Fog.\n\n" + TEXT
    facts = "facts:\n" + "".join(dump_facts((item,)) for item in FACTS)
    head = whole().replace("facts: []\n", "")
    renew(tmp_path, facts + head, changed)
    assert facts_in(tmp_path) == tuple(fact(own, words, text=changed) for own, words in SENTENCES.items())
    assert verified(tmp_path) == ("intact", 3, {})


@settings(deadline=None, max_examples=40)
@given(
    st.sampled_from([0, 9, len(TEXT), *(TEXT.index(words) for words in SENTENCES.values())]),
    st.one_of(st.text("ab 盐。.\n#", max_size=20), st.sampled_from(["Fog came. ", "\n\n## Fog\n\n"])),
)
def test_after_any_insertion_between_sentences_a_renewed_file_holds(tmp_path_factory: pytest.TempPathFactory, at: int, new: str) -> None:
    folder = tmp_path_factory.mktemp("orrel")
    renew(folder, commented(), TEXT[:at] + new + TEXT[at:])
    assert verified(folder) == ("intact", 3, {})
    assert {item.status for item in facts_in(folder)} == {"curated"}
