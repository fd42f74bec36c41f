"""The operations of contracts/administering, one in each file."""
