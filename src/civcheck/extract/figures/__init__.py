"""Figures of a passage: numbers with what they are measured in, compared with, and count."""

from civcheck.extract.figures.found import FoundFigure
from civcheck.extract.figures.reading import find_figures

__all__ = ["FoundFigure", "find_figures"]
