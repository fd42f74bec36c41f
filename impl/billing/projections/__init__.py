"""What BILLING keeps of the events of other services."""
