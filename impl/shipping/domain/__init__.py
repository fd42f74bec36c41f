"""What SHIPPING decides: the standard library, itself, and the contract's problems."""
