"""civcheck: fact-checking and citation for a folder of documents. No span, no claim."""

__version__ = "0.1.0"
