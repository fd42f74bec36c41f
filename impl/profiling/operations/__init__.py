"""The operations of contracts/profiling, one a file."""
