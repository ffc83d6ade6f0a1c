"""Quotations: what stands in quotation marks or is reported, what it is by form, and who says it."""

from civcheck.extract.quotes.blocks import closing
from civcheck.extract.quotes.found import NOTHING_QUOTED, FoundQuote, Said, to_mention
from civcheck.extract.quotes.reading import read_quotes

__all__ = ["NOTHING_QUOTED", "FoundQuote", "Said", "closing", "read_quotes", "to_mention"]
