"""What ADMINISTERING keeps of the events of other services, and its readers."""
