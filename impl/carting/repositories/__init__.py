"""The repository of CARTING."""
