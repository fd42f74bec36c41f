"""Users of a running system: a shopper and staff, through the generated clients only."""
