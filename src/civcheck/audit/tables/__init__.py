"""The words of both languages that the rules of audit go by, as data."""
