"""The operations of ADMINISTERING, one a file."""
