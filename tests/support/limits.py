"""The limits that tests, fuzz and bench run with: none, since everything there comes from one address."""

UNLIMITED = {"RATE_LIMITS": "off", "CLIENT_BACK_OFF_AFTER": "1000000"}
"""For every service; only PROFILING looks at the second."""
