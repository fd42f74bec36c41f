"""PROFILING: accounts, sessions, address books and tiers."""
