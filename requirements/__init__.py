"""What is needed, its locks, and what gives it to a command."""
