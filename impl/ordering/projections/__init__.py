"""What other services told, kept as it was told."""
