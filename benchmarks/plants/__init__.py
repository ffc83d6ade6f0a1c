"""Planted defects: for each rule a module that writes invented paragraphs with exactly one defect, and paragraphs that are like it but right."""
