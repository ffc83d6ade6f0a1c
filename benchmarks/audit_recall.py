"""How many planted defects each rule of the audit finds, and how often it speaks where nothing is wrong.

python benchmarks/audit_recall.py [RULE...] [--number 200] [--seed 7] [--check | --write-floors --reason TEXT] [--missed]

For each rule with a module in benchmarks/plants (named after it, with underscores) that many paragraphs with one defect, in
either language, are put into clean documents (clean_text.py), and as many that are nearly wrong into others. A defect is
found where a finding of the rule lies in its paragraph. Everything else that the rule says is a false alarm: per 10,000
words (of Chinese: two characters count as a word).

`--check` compares with floors.json and exits with 1 where anything is worse. `--write-floors` writes what was measured as
the new floors; the reason is recorded with what it lowered.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import random
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from civcheck.audit.catalog import RULES
from civcheck.audit.group import judge_all
from civcheck.audit.local import run_rules
from civcheck.audit.unit import Unit
from civcheck.model.edtf import parse_edtf
from civcheck.sources.read import read_bytes
from clean_text import LANGUAGES, paragraph

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import ModuleType

    from civcheck.audit.rule import Rule
    from civcheck.model.edtf import Edtf
    from civcheck.model.finding import Evidence, Finding

FOLDER = Path(__file__).resolve().parent
FLOORS = FOLDER / "floors.json"
AROUND = 2
"""Clean paragraphs before the planted one, and after."""
ROUNDING = 4


@dataclass(frozen=True)
class Measured:
    """What one rule did in one language. `alarms` are per 10,000 words: in clean text, and in text that is nearly wrong."""

    recall: float
    alarms_clean: float
    alarms_near: float
    missed: tuple[str, ...] = ()
    said: tuple[str, ...] = ()

    def floors(self) -> dict[str, float]:
        """Give what floors.json keeps."""
        return {"recall": self.recall, "alarms_clean": self.alarms_clean, "alarms_near": self.alarms_near}


def plants_of(rule: Rule) -> ModuleType | None:
    """Import what plants a rule's defects, None where nobody wrote it."""
    path = FOLDER / "plants" / f"{rule.name.replace('-', '_')}.py"
    if not path.exists():
        return None
    spec = importlib.util.spec_from_file_location(f"plants_{path.stem}", path)
    if spec is None or spec.loader is None:
        return None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def findings(rule: Rule, text: str, today: Edtf | None = None) -> list[Finding]:
    """Give what a rule says of one document; `today` is the document's own date."""
    options: dict[str, dict[str, Any]] = {rule.name: dict(rule.defaults())}
    unit = Unit(read_bytes(text.encode(), "document.md"), today=today)
    seen = run_rules(unit, [rule], options)
    if seen.problems:
        raise RuntimeError(str(seen.problems[0]))

    def merge(one: Rule, together: Sequence[Evidence]) -> list[Finding]:
        return list(one.merge(together, lambda _path: unit, options[one.name])) if one.merge else []

    return judge_all(seen.by_rule[rule.name].evidence, [rule], options, merge=merge)[0]


def day_of(plants: ModuleType) -> Edtf | None:
    """Give the date of the documents that paragraphs are planted into, where they need one."""
    return parse_edtf(plants.TODAY) if hasattr(plants, "TODAY") else None


def put_into(rng: random.Random, language: str, told: str) -> tuple[str, int, int]:
    """Put a paragraph into a clean document; give the document and from where to where it stands."""
    before = "\n\n".join(paragraph(rng, language) for _ in range(AROUND)) + "\n\n"
    after = "\n\n" + "\n\n".join(paragraph(rng, language) for _ in range(AROUND)) + "\n"
    return before + told + after, len(before), len(before) + len(told)


def words(text: str, language: str) -> float:
    return len(text.split()) if language == "en" else len(text) / 2


def measure(rule: Rule, plants: ModuleType, language: str, number: int, seed: int) -> Measured:
    rng = random.Random(f"{seed} {rule.name} {language}")  # noqa: S311
    found, clean, clean_words, near, near_words = 0, 0, 0.0, 0, 0.0
    missed, said = [], []
    today = day_of(plants)
    for _ in range(number):
        told = plants.plant(rng, language)
        text, start, end = put_into(rng, language, told)
        inside = [one for one in findings(rule, text, today) if any(place.start < end and start < place.end for place in one.locations)]
        others = findings(rule, text.replace(told, "", 1), today)
        found += bool(inside)
        missed += [] if inside else [told]
        clean, clean_words = clean + len(others), clean_words + words(text, language) - words(told, language)
        told = plants.near(rng, language)
        wrong = findings(rule, told, today)
        near, near_words = near + len(wrong), near_words + words(told, language)
        said += [f"{one.message}: {one.primary.text}" for one in (*others, *wrong)]
    return Measured(
        round(found / number, ROUNDING), round(clean / clean_words * 1e4, ROUNDING), round(near / near_words * 1e4, ROUNDING),
        tuple(missed), tuple(said),
    )  # fmt: skip


def measured(names: list[str], number: int, seed: int) -> Iterator[tuple[str, str, Measured]]:
    for rule in RULES:
        plants = plants_of(rule) if not names or rule.name in names else None
        if plants is not None:
            for language in LANGUAGES:
                yield rule.name, language, measure(rule, plants, language, number, seed)


def read_floors() -> dict[str, Any]:
    floors: dict[str, Any] = json.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {"floors": {}, "lowered": []}
    return floors


def worse(rule: str, language: str, now: Measured, floors: dict[str, Any]) -> list[str]:
    """Say what is worse than the floors; nothing where there are none."""
    was = floors["floors"].get(rule, {}).get(language, {})
    return [
        f"{rule} {language}: {key} {value} (floor {was[key]})"
        for key, value in now.floors().items()
        if key in was and (value < was[key] if key == "recall" else value > was[key])
    ]


def write_floors(results: list[tuple[str, str, Measured]], reason: str) -> None:
    data = read_floors()
    lowered = [line for result in results for line in worse(*result, data)]
    for rule, language, now in results:
        data["floors"].setdefault(rule, {})[language] = now.floors()
    if lowered:
        data["lowered"].append({"reason": reason, "what": lowered})
    data["floors"] = dict(sorted(data["floors"].items()))
    FLOORS.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("rules", nargs="*")
    parser.add_argument("--number", type=int, default=200)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--missed", action="store_true", help="print what was missed, and what was said of clean text")
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--write-floors", action="store_true")
    parser.add_argument("--reason", default="")
    options = parser.parse_args()
    if options.write_floors and not options.reason.strip():
        parser.error("--write-floors needs a --reason")
    results = []
    print("rule                         language  recall   false alarms per 10,000 words: clean / near")
    for rule, language, now in measured(options.rules, options.number, options.seed):
        results.append((rule, language, now))
        print(f"{rule:<28} {language:<8} {now.recall:7.1%}   {now.alarms_clean:8.2f} {now.alarms_near:8.2f}", flush=True)
        for line in (*now.missed, *now.said) if options.missed else ():
            print(f"    {line}")
    without = [rule.name for rule in RULES if plants_of(rule) is None]
    if without:
        print(f"nothing is planted for: {', '.join(without)}")
    if options.write_floors:
        write_floors(results, options.reason)
    floors = read_floors()
    bad = [line for result in results for line in worse(*result, floors)] if options.check else []
    print("".join(f"WORSE {line}\n" for line in bad), end="")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
