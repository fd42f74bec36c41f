"""PROFILING: accounts, sessions, addresses, tiers."""
