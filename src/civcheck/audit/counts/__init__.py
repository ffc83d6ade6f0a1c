"""Announced numbers of things, and the lists behind them."""
