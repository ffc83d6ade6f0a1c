"""Planted defects: a module for each rule writes invented paragraphs with exactly one, and paragraphs that are like them but right."""
