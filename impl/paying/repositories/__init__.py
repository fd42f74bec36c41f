"""The entities and lists of PAYING in its store."""
