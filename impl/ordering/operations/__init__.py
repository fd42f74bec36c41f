"""The operations of contracts/ordering, one a file."""
