"""How an audit is printed: one format a file, each a function of the outcome; `formats.py` lists them."""
