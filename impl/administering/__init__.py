"""ADMINISTERING: vendors and their products, system settings, the figures of the shop."""
