"""The rules, one a file. A rule is a page of prose, then `emit` and `judge`; `audit/catalog.py` lists them."""
