"""The operations of contracts/ordering, one in each file."""
