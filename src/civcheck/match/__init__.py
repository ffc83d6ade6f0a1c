"""What the sources say of a text: for now, which of its stretches are theirs."""
