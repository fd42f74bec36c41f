"""What PROFILING does when an event arrives, one a file."""
