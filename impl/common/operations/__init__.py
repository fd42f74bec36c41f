"""The operations of contracts/shared/operations.yaml, one a file."""
