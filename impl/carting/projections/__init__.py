"""What CARTING keeps of the events of other services: offers, customers' tiers, and the rules for prices."""
