"""What BILLING keeps of what other services told."""
