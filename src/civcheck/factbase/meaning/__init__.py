"""Whether what a fact says is in the words that it rests on: the judgement that `verify`, `coverage` and the audit share."""
