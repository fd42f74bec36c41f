"""Reviews in the store."""
