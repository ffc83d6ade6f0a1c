"""Words of both languages that rules of the audit know, as data."""
