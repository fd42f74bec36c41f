"""Calls from ADMINISTERING to other services."""
