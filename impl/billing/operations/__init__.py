"""The operations of contracts/billing, one a file."""
