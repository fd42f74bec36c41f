"""The repositories of STOCKING: entities and lists in its store."""
