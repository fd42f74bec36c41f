"""The rate limits of tests, fuzz and bench: none, because all their requests come from one address."""

UNLIMITED = {"RATE_LIMITS": "off", "CLIENT_BACK_OFF_AFTER": "1000000"}
"""For every service; only PROFILING looks at the second."""
