"""What SHIPPING keeps of the events of other services."""
