"""The operations of contracts/shared/operations.yaml, one in each file."""
