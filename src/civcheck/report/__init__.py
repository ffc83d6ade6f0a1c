"""Places, figures and words as people and programs read them. Nothing here knows a command or prints."""
