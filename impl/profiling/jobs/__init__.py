"""What PROFILING does by itself when the time has come."""
