"""Tables that names are compared by: spellings, romanisations, first names, words of both languages."""
