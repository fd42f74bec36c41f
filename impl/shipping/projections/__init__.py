"""What SHIPPING keeps of what other services told."""
