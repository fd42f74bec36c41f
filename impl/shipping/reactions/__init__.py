"""What SHIPPING does when an event arrives, one a file."""
