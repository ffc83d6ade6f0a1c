"""The command line: one command a file, and the only place where click and rich are known."""
