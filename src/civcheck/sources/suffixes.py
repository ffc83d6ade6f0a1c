"""The formats that are read, by the ends of file names. One list for the reader and for the walk through a folder."""

MARKDOWN = frozenset({".md", ".markdown"})
PLAIN = frozenset({".txt", ".text"})
HTML = frozenset({".html", ".htm", ".xhtml"})
DOCX = frozenset({".docx"})
PDF = frozenset({".pdf"})
READ = tuple(sorted(MARKDOWN | PLAIN | HTML | DOCX | PDF))
