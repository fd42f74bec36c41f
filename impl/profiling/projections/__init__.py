"""What other services told."""
