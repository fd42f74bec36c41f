"""Orders as the contract's models."""
