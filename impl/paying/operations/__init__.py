"""The operations of contracts/paying, one in each file."""
