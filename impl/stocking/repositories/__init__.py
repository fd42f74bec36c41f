"""The entities and lists of STOCKING in its store."""
