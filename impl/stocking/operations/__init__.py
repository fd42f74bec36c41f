"""The operations of contracts/stocking, one a file."""
