"""What STOCKING keeps of the events of other services."""
