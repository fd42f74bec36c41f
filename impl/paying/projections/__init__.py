"""What PAYING keeps of the events of other services."""
