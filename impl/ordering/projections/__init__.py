"""What ORDERING keeps of the events of other services."""
