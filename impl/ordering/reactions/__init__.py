"""What ORDERING does when an event arrives, one a file."""
