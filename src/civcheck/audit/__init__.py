"""Findings over documents and fact files: rules, and the engine that runs them."""
