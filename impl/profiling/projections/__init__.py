"""What PROFILING keeps of the events of other services."""
