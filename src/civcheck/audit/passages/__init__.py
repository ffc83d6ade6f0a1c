"""From copies of passages to findings: which of two places is the copy, how bad it is, and what is said of it."""
