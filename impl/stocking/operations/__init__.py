"""The operations of contracts/stocking, one in each file."""
