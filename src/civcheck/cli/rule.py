"""`civcheck rule`: the rules of `audit`, or the page of one."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

import click

if TYPE_CHECKING:
    from collections.abc import Iterator

    from civcheck.audit.rule import Rule
    from civcheck.cli.render import Line


@click.command(
    name="rule",
    epilog="""\b
Examples:
  civcheck rule impossible-date
  civcheck rule
  civcheck rule dates
""",
)
@click.argument("name", required=False)
def command(name: str | None) -> int:
    """List the rules of `audit` by family, or print the page of one: what it finds, why, an example, its options and limits."""
    from civcheck.audit.catalog import RULES
    from civcheck.audit.rule import FAMILIES
    from civcheck.audit.select import unknown_rule
    from civcheck.cli.render import write

    if name is None or name in FAMILIES:
        write(_list([rule for rule in RULES if name in {None, rule.family}]), colored=False)
        return 0
    rule = next((rule for rule in RULES if name in {rule.name, *rule.aliases}), None)
    if rule is None:
        raise unknown_rule(name)
    write(_page(rule), colored=False)
    return 0


def _list(rules: list[Rule]) -> Iterator[Line]:
    width = max((len(rule.name) for rule in rules), default=0)
    for family, members in groupby(rules, key=lambda rule: rule.family):
        yield [(family, "title")]
        for rule in members:
            yield [(f"  {rule.name:<{width}}  {rule.severity:<7}  {rule.summary}", "")]


def _page(rule: Rule) -> Iterator[Line]:
    yield [(rule.name, "title"), (f"  ({rule.family}, {rule.severity})", "note")]
    yield []
    yield from ([(line, "")] for line in rule.page.splitlines())
    if rule.options:
        yield []
        yield [(f"Options, in [audit.rules.{rule.name}] of the settings:", "")]
        for option in rule.options:
            yield [(f"    {option.name} = {option.shown}", ""), (f"    {option.about}", "note")]
