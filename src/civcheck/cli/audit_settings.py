"""The table `[audit]` of the settings, checked key by key."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from civcheck.audit.catalog import RULES
from civcheck.audit.select import named_rules, options_of
from civcheck.audit.settings import Accepted, AuditSettings, PerPath
from civcheck.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from civcheck.cli.settings import Checker, Settings
    from civcheck.model.finding import Severity

SEVERITIES = ("error", "warning", "info")
FAIL_ON = (*SEVERITIES, "never")
KEYS = (
    "paths", "exclude", "gitignore", "select", "ignore", "fail-on", "baseline", "require-read", "rules", "per-path", "accepted",
)  # fmt: skip
ACCEPTED_KEYS = ("rule", "path", "words", "fingerprint", "reason")
PER_PATH_KEYS = ("path", "ignore")


def audit_settings(settings: Settings) -> AuditSettings:
    """Check the table `[audit]`. Raises SettingsError."""
    if settings.checker is None or not settings.audit:
        return AuditSettings()
    return _Table(settings.checker, dict(settings.audit)).read(os.path.dirname(settings.path or "") or ".")


class _Table:
    def __init__(self, checker: Checker, table: dict[str, Any]) -> None:
        self._checker, self._table = checker, table

    def read(self, folder: str) -> AuditSettings:
        check, table = self._checker, self._table
        for key in table:
            if key not in KEYS:
                raise check.error(key, f"`{key}` is no setting of audit", f"the settings are {', '.join(KEYS)}")
        baseline = check.paths(table, "baseline") if "baseline" in table else ()
        severities, options = self._rules()
        return AuditSettings(
            folder=folder,
            paths=check.paths(table, "paths"),
            exclude=self._texts(table, "exclude"),
            gitignore=check.flag(table, "gitignore", default=True),
            select=self._names(table, "select"),
            ignore=self._names(table, "ignore"),
            fail_on=check.choice(table, "fail-on", FAIL_ON) or "error",  # type: ignore[arg-type]  # just checked
            baseline=baseline[0] if baseline else None,
            require_read=check.flag(table, "require-read"),
            severities=severities,
            options=options,
            per_path=tuple(self._per_path(entry) for entry in self._entries("per-path", PER_PATH_KEYS)),
            accepted=tuple(self._accepted(entry, number) for number, entry in enumerate(self._entries("accepted", ACCEPTED_KEYS), 1)),
        )

    def _texts(self, table: dict[str, Any], key: str) -> tuple[str, ...]:
        value = table.get(key, [])
        texts = [value] if isinstance(value, str) else value
        if not isinstance(texts, list) or not all(isinstance(item, str) for item in texts):
            raise self._checker.error(key, f"`{key}` is a list of texts", f'write {key} = ["..."]')
        return tuple(texts)

    def _names(self, table: dict[str, Any], key: str) -> tuple[str, ...]:
        names = self._texts(table, key)
        try:
            named_rules(names)
        except UsageError as error:
            raise self._checker.error(key, error.message, error.hint) from None
        return names

    def _rules(self) -> tuple[dict[str, Severity], dict[str, dict[str, Any]]]:
        """Give the severities and the options that are set for rules, by their names."""
        severities: dict[str, Severity] = {}
        options: dict[str, dict[str, Any]] = {}
        for name, given in self._checker.table(self._table, "rules").items():
            rule = next((rule for rule in RULES if name in {rule.name, *rule.aliases}), None)
            if rule is None or not isinstance(given, dict):
                raise self._checker.error(name, f"`{name}` is no rule, or no table", f"write [audit.rules.{name}] and its settings below")
            severity = self._checker.choice(given, "severity", SEVERITIES)
            if severity:
                severities[rule.name] = severity  # type: ignore[assignment]  # just checked
            options[rule.name] = {key: value for key, value in given.items() if key != "severity"}
            try:
                options_of(rule, options[rule.name])
            except UsageError as error:
                raise self._checker.error(name, error.message, error.hint) from None
        return severities, options

    def _entries(self, key: str, known: Sequence[str]) -> list[dict[str, Any]]:
        entries = self._table.get(key, [])
        if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
            raise self._checker.error(key, f"`{key}` is a list of tables", f"write [[audit.{key}]] and its settings below")
        for name in (name for entry in entries for name in entry if name not in known):
            raise self._checker.error(name, f"`{name}` is no setting of {key}", f"the settings are {', '.join(known)}")
        return entries

    def _per_path(self, entry: dict[str, Any]) -> PerPath:
        path = self._checker.text_of(entry, "path")
        if not path:
            raise self._checker.error("per-path", "an entry of `per-path` needs a path", 'write path = "news/**"')
        return PerPath(path, tuple(sorted(named_rules(self._names(entry, "ignore")))))

    def _accepted(self, entry: dict[str, Any], number: int) -> Accepted:
        texts = {key: self._checker.text_of(entry, key) for key in ACCEPTED_KEYS}
        if not (texts["reason"] or "").strip():
            raise self._checker.error("accepted", f"entry {number} of `accepted` gives no reason", 'write reason = "why it may stand"')
        if not any(texts[key] for key in ACCEPTED_KEYS if key != "reason"):
            raise self._checker.error(
                "accepted", f"entry {number} of `accepted` accepts everything", "name a rule, a path, words or a fingerprint"
            )
        rules = frozenset(named_rules(self._names(entry, "rule"))) if texts["rule"] else None
        place = f"{self._checker.place('accepted', number)}, entry {number} of `accepted`"
        return Accepted(texts["reason"] or "", rules, texts["path"], texts["words"], texts["fingerprint"], place)
