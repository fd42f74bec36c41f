"""The operations of contracts/shipping, one a file."""
