"""Calls to other services, in ORDERING's words."""
