"""Calls to other services and to the mail server, in PROFILING's own terms."""
