"""From orders to the models of the contract."""
