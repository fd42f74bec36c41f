"""What other services told, kept as they told it: offers, the tiers of customers, the rules that prices follow from."""
