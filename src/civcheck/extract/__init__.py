"""Reading what is checkable out of a text: pure functions over tables of both languages."""
