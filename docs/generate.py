"""Write the pages that are made of the program itself.

docs/commands.md from the live help of every command, docs/units.md from the tables, docs/rules.md and a page for each rule
from the rules and their cases.

`python docs/generate.py` writes them; `--check` says whether they are fresh (a test does).
"""

from __future__ import annotations

import sys
from decimal import Decimal
from fractions import Fraction
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from civcheck.audit.catalog import RULES
from civcheck.audit.rule import FAMILIES
from civcheck.cli.group import civcheck
from civcheck.extract.tables.currencies import AMBIGUOUS_CURRENCIES, AMBIGUOUS_POUND, CURRENCIES
from civcheck.extract.tables.units import AMBIGUOUS_SYMBOLS, AMBIGUOUS_WORDS, UNITS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import click

    from civcheck.audit.rule import Rule
    from civcheck.extract.tables.currencies import Currency
    from civcheck.extract.tables.units import Unit

FOLDER = Path(__file__).resolve().parent
WIDTH = {"terminal_width": 100, "max_content_width": 100}
HEAD = """# Commands

<!-- Written by docs/generate.py from the commands themselves: do not edit. `make docs` writes it anew. -->

"""


def commands_page() -> str:
    """Give the page of all commands."""
    context = civcheck.make_context("civcheck", [], resilient_parsing=True, **WIDTH)
    parts = [HEAD, _help(civcheck, context)]
    for name in civcheck.list_commands(context):
        command = civcheck.get_command(context, name)
        if command is not None:
            inner = command.make_context(name, [], parent=context, resilient_parsing=True, **WIDTH)
            parts.append(f"\n## civcheck {name}\n\n{_help(command, inner)}")
    return "".join(parts)


def _help(command: click.Command, context: click.Context) -> str:
    lines = (line.rstrip() for line in command.get_help(context).splitlines())
    return "```text\n" + "\n".join(lines) + "\n```\n"


UNITS_HEAD = """# Units and currencies

<!-- Written by docs/generate.py from src/civcheck/extract/tables: do not edit. `make docs` writes it anew. -->

What the `unit` and the `currency` of a figure may be. The factor leads to the base unit of the table, which has the factor 1, and is exact;
a unit without one is never converted: no month has a fixed number of days, and a gallon is one thing in London and another in Boston.

Words may stand with a hyphen too (*12-kilometre*). Symbols are told apart by upper and lower case (*mW*, *MW*). What is marked †
is something else as often: a symbol counts right after its number only, a word where what follows allows it.
"""
DOUBTFUL = AMBIGUOUS_SYMBOLS | AMBIGUOUS_WORDS | AMBIGUOUS_CURRENCIES


def units_page() -> str:
    """Give the page of all units and currencies."""
    dimensions = dict.fromkeys(unit.dimension for unit in UNITS)
    tables = [_dimension(name, [unit for unit in UNITS if unit.dimension == name]) for name in dimensions]
    rows = [_row(one.code, one) + "\n" for one in CURRENCIES]
    pound = " and ".join(f"*{word}*" for word in AMBIGUOUS_POUND)
    head = (
        f"\n## currencies\n\n{pound} alone are money or weight: what is counted decides. "
        "*¥* is the yuan in Chinese and the yen in English.\n"
        "\n| code | English | symbols | Chinese |\n|---|---|---|---|\n"
    )
    return "".join([UNITS_HEAD, *tables, head, *rows])


def _dimension(name: str, units: Sequence[Unit]) -> str:
    head = f"\n## {name.replace('-', ' ')}\n\n| id | English | symbols | Chinese | factor |\n|---|---|---|---|---|\n"
    rows = (f"{_row(one.id, one)} {_factor(one.factor)} |\n" for one in units)
    return head + "".join(rows)


def _row(name: str, one: Unit | Currency) -> str:
    return f"| `{name}` | {_aliases(one.words)} | {_aliases(one.symbols)} | {_aliases(one.chinese)} |"


def _aliases(aliases: Sequence[str]) -> str:
    return ", ".join(f"{alias}†" if alias in DOUBTFUL else alias for alias in aliases)


def _factor(factor: Fraction | None) -> str:
    """Write a factor as a decimal where that ends, as a fraction where it does not."""
    if factor is None:
        return ""
    decimal = Decimal(factor.numerator) / factor.denominator
    return f"{decimal:f}" if Fraction(decimal) == factor else str(factor)


RULES_HEAD = """# The rules of audit

<!-- Written by docs/generate.py from the rules themselves: do not edit. `make docs` writes it anew. -->

`civcheck rule NAME` prints the page of a rule. Severities and options are set in the [settings](settings.md).
"""


def rules_page() -> str:
    """Give the list of all rules."""
    return RULES_HEAD + "".join(_family_of_rules(family) for family in FAMILIES if any(rule.family == family for rule in RULES))


def _family_of_rules(family: str) -> str:
    rows = (f"| [{rule.name}](rules/{rule.name}.md) | {rule.severity} | {rule.summary} |\n" for rule in RULES if rule.family == family)
    return f"\n## {family}\n\n| rule | severity | finds |\n|---|---|---|\n" + "".join(rows)


def rule_page(rule: Rule) -> str:
    """Give the page of one rule: its prose, its options, and cases that the tests run."""
    head = "<!-- Written by docs/generate.py from the rule and its cases: do not edit. `make docs` writes it anew. -->"
    options = "".join(f"- `{option.name} = {option.shown}`: {option.about}\n" for option in rule.options)
    parts = [f"# {rule.name}\n\n{head}\n\nFamily {rule.family}, severity {rule.severity}.\n\n{rule.page}\n"]
    if options:
        parts.append(f"\n## Options\n\nIn `[audit.rules.{rule.name}]` of the settings:\n\n{options}")
    cases = yaml.load((CASES / f"{rule.name}.yaml").read_text("utf-8"), yaml.CBaseLoader)["cases"]  # noqa: S506  texts alone
    for title, loud in (("Found", True), ("Not found", False)):
        shown = [case for case in cases if bool(case.get("finds")) == loud and "text" in case][:3]
        parts.append(f"\n## {title}\n" + "".join(_case(case) for case in shown))
    return "".join(parts)


def _case(case: dict[str, Any]) -> str:
    words = [wanted["text"] if isinstance(wanted, dict) else wanted for wanted in case.get("finds", [])]
    told = f"\nFound: {', '.join(f'“{word}”' for word in words)}\n" if words else ""
    return "\n" + "".join(f"    {line}".rstrip() + "\n" for line in case["text"].strip().splitlines()) + told


CASES = FOLDER.parent / "tests" / "rules"
PAGES: dict[str, Callable[[], str]] = {"commands.md": commands_page, "units.md": units_page, "rules.md": rules_page}
PAGES |= {f"rules/{rule.name}.md": partial(rule_page, rule) for rule in RULES}


def stale() -> list[str]:
    """Give the names of the pages that are not what they should be."""
    return [name for name, page in PAGES.items() if not (FOLDER / name).exists() or (FOLDER / name).read_text("utf-8") != page()]


def main() -> int:
    """Write the pages, or check them."""
    if "--check" in sys.argv:
        return 1 if stale() else 0
    for name, page in PAGES.items():
        (FOLDER / name).parent.mkdir(exist_ok=True)
        (FOLDER / name).write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
