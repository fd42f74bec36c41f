"""The repositories of PROFILING: accounts and their data."""
