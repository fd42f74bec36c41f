"""Calls of ADMINISTERING to other services."""
