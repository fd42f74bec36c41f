"""The operations of contracts/profiling, one in each file."""
