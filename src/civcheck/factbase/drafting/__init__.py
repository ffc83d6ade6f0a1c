"""Drafting the fields of a fact from what is read in a sentence and around it."""
