"""The operations of contracts/cataloging, one a file."""
