"""The terms of a termbase and of the package's own tables in a text."""

from civcheck.extract.terms.common import general, general_matcher
from civcheck.extract.terms.matching import Matcher

__all__ = ["Matcher", "general", "general_matcher"]
