"""The operations of contracts/carting, one in each file."""
