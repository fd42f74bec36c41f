"""ADMINISTERING: vendors and their products, the shop's settings, the figures of the shop."""
