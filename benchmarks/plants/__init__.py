"""Paragraphs with one planted defect of each rule, and their likes that are right."""
