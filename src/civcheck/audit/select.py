"""Which rules run, and with which options: names and families chosen and left out, and the settings of each."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from civcheck.audit.catalog import RULES
from civcheck.audit.rule import FAMILIES
from civcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from civcheck.audit.rule import Rule, Value


def named_rules(names: Iterable[str]) -> set[str]:
    """Give the names of the rules that names and families mean. Raises UsageError for what is neither."""
    chosen: set[str] = set()
    for name in names:
        found = {rule.name for rule in RULES if name in (rule.name, rule.family, *rule.aliases)}
        if not found and name not in FAMILIES:
            raise unknown_rule(name)
        chosen |= found
    return chosen


def unknown_rule(name: str) -> UsageError:
    """Give the error about a name that no rule and no family has."""
    near = get_close_matches(name, [*FAMILIES, *(rule.name for rule in RULES)], n=1)
    return UsageError(f"there is no rule or family {name!r}" + (f": did you mean `{near[0]}`?" if near else ""), "civcheck rule lists them")


def selected(select: Sequence[str], ignore: Sequence[str]) -> tuple[Rule, ...]:
    """Give the rules that run, in the order of the catalogue: all, or those of `select`, less those of `ignore`.

    Raises UsageError where none is left.
    """
    wanted, left_out = named_rules(select), named_rules(ignore)
    rules = tuple(rule for rule in RULES if (not select or rule.name in wanted) and rule.name not in left_out)
    if not rules:
        raise UsageError("no rule is left to run", "select others, or ignore fewer; the settings may ignore some too")
    return rules


def options_of(rule: Rule, given: Mapping[str, Any]) -> dict[str, Value]:
    """Give a rule's options, those that are given in the place of the defaults. Raises UsageError for an unknown or bad one."""
    options = rule.defaults()
    for name, value in given.items():
        if name not in options:
            known = ", ".join(options) or "it has none"
            raise UsageError(f"`{name}` is no option of {rule.name}", f"its options: {known}")
        options[name] = _checked(rule.name, name, value, options[name])
    return options


def _checked(rule: str, name: str, value: object, default: Value) -> Value:
    if isinstance(default, tuple) and isinstance(value, list) and all(isinstance(item, str) for item in value):
        return tuple(value)
    if isinstance(default, float) and isinstance(value, int) and not isinstance(value, bool):
        return float(value)
    if type(value) is type(default) and not isinstance(value, tuple):
        return value
    kinds = {bool: "true or false", int: "a whole number", float: "a number", str: "a text", tuple: "a list of texts"}
    raise UsageError(f"`{name}` of {rule} is {kinds[type(default)]}, not {value!r}", f"its default is {default!r}")
