"""How much of what a source says is in the fact base: what is carried by a fact, and what is not, with the reason."""
