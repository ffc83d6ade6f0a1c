"""Parts and their total, in sentences and in tables."""
