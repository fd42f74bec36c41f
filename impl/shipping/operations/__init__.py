"""The operations of contracts/shipping, one in each file."""
