"""Names of people, organisations, places, events, works and initiatives."""
