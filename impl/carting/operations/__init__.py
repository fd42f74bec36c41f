"""The operations of contracts/carting, one a file."""
