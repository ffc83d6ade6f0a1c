"""`civcheck lookup`: a question or some words to ranked facts and passages, each with its place."""
