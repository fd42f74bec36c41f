"""The reactions of PROFILING to events, one in each file."""
