"""Passages that stand more than once: words as numbers, seeds that two places share, and the stretches that grow from them."""
