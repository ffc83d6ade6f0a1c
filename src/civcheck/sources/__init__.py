"""Files to Documents: decoding, one reader a format, and the layout they share."""
