"""Words that count: ordinals at the start of sentences, and what stands before the numbers of tables and chapters."""

from __future__ import annotations

CHINESE_DIGITS = "一二三四五六七八九"

ENGLISH_ORDINALS: dict[str, int] = {
    word: number
    for number, words in enumerate(
        (
            "first firstly",
            "second secondly",
            "third thirdly",
            "fourth fourthly",
            "fifth fifthly",
            "sixth sixthly",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
        ),
        1,
    )
    for word in words.split()
}
ENGLISH_STEMS = (
    "",
    "first|one|1st",
    "second|two|next|then|another|2nd",
    "third|three|3rd",
    "fourth|four|4th",
    "fifth|five",
    "sixth|six",
    "seventh|seven",
    "eighth|eight",
    "ninth|nine",
)
"""How else a number may be said between two ordinals: then none is missing."""

CHAPTERS = r"(?:Chapter|Part|Section|Appendix|Annex|Step|Lesson|Unit|Volume|CHAPTER|PART|SECTION|APPENDIX|ANNEX)"
CAPTIONS = r"(?:Table|Figure|Fig\.|Box|Chart|Map|Photo|Plate|Exhibit|TABLE|FIGURE|BOX|表|图|专栏|附表|附图)"
CONTINUED = r"(?i)\b(?:cont(?:inued|['’]?d|\.)?)\b|续"

SELDOM_LISTED = (
    r"(?i)(?:references?|bibliography|notes?|endnotes|footnotes|acknowledge?ments?|index|abstract|summary|executive summary|foreword"
    r"|preface|glossary|abbreviations|contents|table of contents|list of (?:tables|figures|boxes|abbreviations)|about .*|contacts?"
    r"|further reading|sources|参考文献|参考资料|致谢|附录.*|索引|摘要|前言|序言?|后记|注释|目录|关键词)"
)
"""Headings that lists of contents leave out as often as not."""
