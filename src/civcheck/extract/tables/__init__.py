"""Language knowledge as data: English, simplified and traditional Chinese."""
