"""Calls to other services, with ORDERING's own types and problems."""
