"""What other services told, as this one keeps it."""
