"""A tenth service: all that it needs stands in files/, laid out as in the project, and nothing else of the project changes."""
