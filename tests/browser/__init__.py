"""The two sites in a real browser, on the running system."""
