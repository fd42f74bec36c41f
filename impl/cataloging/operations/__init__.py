"""The operations of contracts/cataloging, one in each file."""
