"""What STOCKING does when an event arrives, one a file."""
