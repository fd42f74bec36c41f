"""A tenth service: files/ holds everything it needs, in the project's layout, and nothing else in the project changes."""
