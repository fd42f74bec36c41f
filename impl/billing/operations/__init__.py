"""The operations of contracts/billing, one in each file."""
