"""Copies of other services' data, kept by events."""
