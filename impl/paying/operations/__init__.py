"""The operations of contracts/paying, one a file."""
