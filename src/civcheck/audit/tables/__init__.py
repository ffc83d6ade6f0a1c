"""What languages say the things with that rules look for: data alone."""
