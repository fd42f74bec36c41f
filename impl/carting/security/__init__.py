"""Whose cart it is."""
