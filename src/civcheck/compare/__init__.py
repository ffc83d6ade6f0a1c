"""Comparing: do two mentions, two statements agree, and are they about one thing."""
