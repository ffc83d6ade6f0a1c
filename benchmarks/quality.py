"""How often `civcheck match` is right: true claims that it accuses, and wrong ones that it finds, in English and Chinese.

python benchmarks/quality.py [--seed 7] [--limit N] [--only TEXTS] [--show KIND] [--self] [--check | --write-floors --reason TEXT]

Judged are, against invented texts (quality_cases/texts) and the five real documents where ../shared/sources has them:
negatives (true statements that the documents do not have, and statements with two details changed: another event), which
may not be called contradicted or misquoted; rewrites of true statements, which may not either, and should mostly be
supported; and errors in one detail, copied and reworded, most of which should be called contradicted or misquoted and
hardly any supported. Prints a table by kind and language, with the 95 percent upper bound (Clopper and Pearson, 1934) of
the share of false accusations.

`--check` compares with the floors in floors.json ("match") and exits with 1 where anything is worse.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import math
import random
import sys
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from quality_cases.invented import invented_cases
from quality_cases.judging import REAL, judged
from quality_cases.real import real_cases, self_cases

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from quality_cases.case import Case, Outcome

FLOORS = Path(__file__).resolve().parent / "floors.json"
SURE = 0.05
REAL_LIMIT = 40
"""Cases of the real documents of each kind: there are thousands, and they take longer."""
ROUNDING = 4
LEEWAY = {"accused_upper": 1, "flagged": -1, "wrongly_supported": 1, "supported": -1}
"""What floors.json keeps, and which way is worse."""


def chosen(cases: Iterable[Case], limit: int | None, seed: int) -> list[Case]:
    """Give at most `limit` cases of each group, kind, form and language, spread over all."""
    groups: dict[tuple[str, ...], list[Case]] = defaultdict(list)
    for case in dict.fromkeys(cases):
        groups[case.group, case.kind, case.form, case.language, _where(case)].append(case)
    rng = random.Random(seed)  # noqa: S311
    kept = [rng.sample(group, min(limit or len(group), len(group))) for _, group in sorted(groups.items())]
    return [case for group in kept for case in group]


def _where(case: Case) -> str:
    return "real" if case.corpus in {"real", "sources"} else "invented"


def upper_bound(wrong: int, number: int) -> float:
    """Give the upper end of the exact one-sided 95 percent interval of a share."""
    if wrong >= number:
        return 1.0
    low, high = wrong / number, 1.0
    for _ in range(50):
        middle = (low + high) / 2
        low, high = (middle, high) if _at_most(wrong, number, middle) > SURE else (low, middle)
    return high


def _at_most(wrong: int, number: int, share: float) -> float:
    """Give the probability of at most so many of a number, each with a share; by logarithms, so that no power vanishes."""
    whole = math.lgamma(number + 1)
    return sum(
        math.exp(
            whole - math.lgamma(one + 1) - math.lgamma(number - one + 1) + one * math.log(share) + (number - one) * math.log(1 - share)
        )
        for one in range(wrong + 1)
    )


def line(label: str, outcomes: Sequence[Outcome]) -> str:
    number = len(outcomes)
    accused, supported = sum(one.accused for one in outcomes), sum(one.supported for one in outcomes)
    shares = f"{accused:5d} {accused / number:6.1%} (<= {upper_bound(accused, number):6.2%})   {supported:5d} {supported / number:6.1%}"
    return f"{label:<58} {number:6d}   {shares}"


def table(outcomes: Sequence[Outcome]) -> None:
    print(f"{'group, kind, form, language, text':<58}  cases   accused (95% bound)          supported")
    groups: dict[tuple[str, ...], list[Outcome]] = defaultdict(list)
    for one in outcomes:
        case = one.case
        groups[case.group, case.kind, case.form, case.language, _where(case)].append(one)
        for where in (_where(case), "all"):
            groups[case.group, "~ all", "", case.language, where].append(one)
    for key, group in sorted(groups.items()):
        print(line(" ".join(part for part in (key[0], key[1], *key[2:]) if part), group))


def measured(outcomes: Sequence[Outcome]) -> dict[str, dict[str, float]]:
    """Give what the floors are about, by language and text."""
    found: dict[str, dict[str, float]] = {}
    for language in ("en", "zh"):
        for where in ("invented", "real"):
            own = [one for one in outcomes if one.case.language == language and _where(one.case) == where and one.case.kind != "self"]
            true = [one for one in own if one.case.group != "error"]
            wrong = [one for one in own if one.case.group == "error"]
            again = [one for one in own if one.case.group == "rewrite"]
            if true and wrong:
                found[f"{where} {language}"] = {
                    "accused_upper": round(upper_bound(sum(one.accused for one in true), len(true)), ROUNDING),
                    "flagged": round(sum(one.accused for one in wrong) / len(wrong), ROUNDING),
                    "wrongly_supported": round(sum(one.supported for one in wrong) / len(wrong), ROUNDING),
                    "supported": round(sum(one.supported for one in again) / len(again), ROUNDING) if again else 0.0,
                }
    return found


def worse(now: dict[str, dict[str, float]], floors: dict[str, Any]) -> list[str]:
    """Say what is worse than the floors; nothing where there are none."""
    return [
        f"{where}: {key} {value} (floor {floors[where][key]})"
        for where, values in now.items()
        for key, value in values.items()
        if key in floors.get(where, {}) and (value - floors[where][key]) * LEEWAY[key] > 0
    ]


def write_floors(now: dict[str, dict[str, float]], reason: str) -> None:
    data = json.loads(FLOORS.read_text("utf-8"))
    lowered = worse(now, data.get("match", {}))
    data["match"] = {**data.get("match", {}), **now}
    if lowered:
        data["lowered"].append({"reason": reason, "what": lowered})
    FLOORS.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def is_failure(one: Outcome) -> bool:
    """Say whether a case came out as it should not: accused though true, not accused or even supported though wrong."""
    if one.case.group == "error":
        return not one.accused
    return one.accused or (one.case.group == "rewrite" and not one.supported)


def show(outcomes: Sequence[Outcome], kind: str) -> None:
    """Print the cases that came out wrong, of a kind ("alien"), a group ("error") or both ("error scope word")."""
    for one in outcomes:
        label = f"{one.case.group} {one.case.kind} {one.case.form} {one.case.language} {_where(one.case)}"
        if is_failure(one) and (kind == "all" or kind in label):
            mark = "SUPPORTED " if one.supported and one.case.group == "error" else ""
            print(f"\n{mark}{label}\n  claim  {one.case.text}\n  true   {one.case.origin}\n  " + one.told.replace("\n", "\n  "))


def run(cases: Sequence[Case], jobs: int, out: Path | None = None) -> list[Outcome]:
    """Judge the cases; each is written down as soon as it is judged."""
    with contextlib.ExitStack() as stack:
        file = stack.enter_context(out.open("w", encoding="utf-8")) if out else None
        pool = stack.enter_context(ProcessPoolExecutor(jobs)) if jobs > 1 else None
        outcomes = []
        for one in pool.map(judged, cases, chunksize=8) if pool else map(judged, cases):
            outcomes.append(one)
            if file:
                file.write(record(one))
        return outcomes


def record(one: Outcome) -> str:
    """Give a case and what was said of it as a line of JSON."""
    case = {key: getattr(one.case, key) for key in ("group", "kind", "form", "language", "text", "origin")}
    said = {"where": _where(one.case), "verdicts": one.verdicts, "accused": one.accused, "supported": one.supported, "told": one.told}
    return json.dumps({**case, **said}, ensure_ascii=False) + "\n"


def real_chosen(options: argparse.Namespace) -> list[Case]:
    """Give cases of the real documents: without --limit all true sentences against the rest, and some of each other kind."""
    cases = list(real_cases(options.seed))
    if options.limit is not None:
        return chosen(cases, options.limit, options.seed)
    others = (case for case in cases if case.kind != "alien")
    return [case for case in cases if case.kind == "alien"] + chosen(others, REAL_LIMIT, options.seed)


def cases_of(options: argparse.Namespace) -> list[Case]:
    found = []
    if options.only != "real":
        found += chosen(invented_cases(options.seed), options.limit, options.seed)
    if options.only != "invented" and REAL.exists():
        found += list(self_cases()) if options.self_match else real_chosen(options)
    return sorted((case for case in found if options.kind in f"{case.group} {case.kind}"), key=lambda case: case.corpus)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument(
        "--limit",
        type=int,
        help="cases of each group, kind, form and language; 0 for all; of the real documents 40, but all true sentences",
    )
    parser.add_argument("--only", choices=("invented", "real"))
    parser.add_argument("--kind", default="", help="only cases of a group or kind")
    parser.add_argument("--show", metavar="KIND", default="", help="print what came out wrong: of a kind, a group, or all")
    parser.add_argument("--self", dest="self_match", action="store_true", help="every sentence of the real documents against all of them")
    parser.add_argument("--out", type=Path, help="write every case and what was said of it as JSON lines")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--write-floors", action="store_true")
    parser.add_argument("--reason", default="")
    options = parser.parse_args()
    if options.write_floors and not options.reason.strip():
        parser.error("--write-floors needs a --reason")
    return options


def main() -> int:
    options = _options()
    outcomes = run(cases_of(options), options.jobs, options.out)
    table(outcomes)
    if options.self_match:
        show(outcomes, "self")
        return 0
    if options.show:
        show(outcomes, options.show)
    now = measured(outcomes)
    for where, values in now.items():
        print(where, values)
    if options.write_floors:
        write_floors(now, options.reason)
    floors = json.loads(FLOORS.read_text("utf-8")).get("match", {})
    bad = worse(now, floors) if options.check else []
    print("".join(f"WORSE {text}\n" for text in bad), end="")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
