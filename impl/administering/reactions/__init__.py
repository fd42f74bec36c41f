"""What ADMINISTERING does when an event arrives, one a file."""
