"""What other services told ADMINISTERING, kept as told, and how it is read."""
