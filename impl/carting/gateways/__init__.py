"""Calls from CARTING to other services."""
