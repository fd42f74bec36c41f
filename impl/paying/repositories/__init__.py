"""The repositories of PAYING: entities and lists in its store."""
