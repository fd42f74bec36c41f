"""What CARTING asks other services."""
