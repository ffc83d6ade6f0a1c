"""Percentages, multiples and differences beside the numbers they follow from."""
