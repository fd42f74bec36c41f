"""What designers of contracts work with: it follows the contracts themselves, not what was generated of them."""
