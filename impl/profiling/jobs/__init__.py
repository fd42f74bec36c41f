"""The job handlers of PROFILING, one in each file."""
