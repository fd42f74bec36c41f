"""What CARTING does when events of other services arrive."""
