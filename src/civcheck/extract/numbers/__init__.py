"""Numbers in digits and words of both languages, whatever they count."""

from civcheck.extract.numbers.finding import find_numbers
from civcheck.extract.numbers.number import Number

__all__ = ["Number", "find_numbers"]
