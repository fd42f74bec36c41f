"""PAYING: payments and refunds, all simulated."""
