"""Words of both languages and general knowledge that the rules lean on, as data."""
