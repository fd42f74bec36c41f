"""What REVIEWING keeps of the events of other services."""
