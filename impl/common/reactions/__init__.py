"""Reactions that several services share."""
