"""Starts a whole system on this machine, watches it and stops it."""
