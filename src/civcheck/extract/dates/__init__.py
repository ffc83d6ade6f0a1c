"""Dates of a passage: found in both languages, put together, and resolved against the text and the document's own date.

`reading` is where to start: it has the dates found, gives those that are relative or incomplete their value (`resolve`) and
puts them where they stand in the document. What is found is a `FoundDate` (`found`): a value in EDTF, or how to reach it.
`values` makes such values of their parts.

English: `en` finds where a date may begin and tries there the ways of saying one, each a `Construct` (`en_parts`): days,
months and weekdays (`en_calendar`, `en_named_days`), years and longer periods (`en_periods`), dates told from another one
(`en_relative`) and dates in digits (`numeric`). `en_bare_years` and `en_names` judge by what stands around them whether
numbers of four digits and names such as May are dates at all; `en_tense` whether what is told is to come. `en_compose` then
puts ranges and lists together, with the parts (`en_within`) and edges (`en_edges`) that the words around them make. To read one more way of
saying a date, write a `Construct` beside its like and name it in `en` under the words or digits that it begins with.

Chinese: `zh_quick` is the one expression that finds where a date may start and of what kind it is, `zh` gives it to the
reader of that kind: `zh_years`, `zh_within` (months, days, quarters), `zh_centuries`, `zh_relative`. What they read is a
`Reading` (`zh_reading`), of which `zh_ends` and `zh_edges` make an interval where the words around it say so. `zh_digits`
does so for dates in digits, `zh_bare` judges years without 年. To read one more way of saying a date, add what it starts
with to `zh_quick` and its reader to `zh`; one more word is mostly an entry in a table.

The words themselves are in `civcheck.extract.tables`: `calendar_en`, `calendar_zh`, `relative_zh`, `edges_zh`, `spans_zh`.
What should be read is in tests/conformance/dates.*.yaml, construct by construct.
"""

from civcheck.extract.dates.reading import NOTHING_SAID, ReadDate, Said, is_aside, is_compared, longest, read_dates

__all__ = ["NOTHING_SAID", "ReadDate", "Said", "is_aside", "is_compared", "longest", "read_dates"]
