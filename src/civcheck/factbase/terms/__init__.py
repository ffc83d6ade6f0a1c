"""Termbases: concepts with their names in both languages, read from YAML, TBX and CSV files."""
