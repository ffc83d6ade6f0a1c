"""The nouns: frozen, slotted, pickling, and importing nothing else of civcheck. One file a family."""
