"""The repository of REVIEWING."""
