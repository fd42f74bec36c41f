"""ORDERING: the life of an order, its history, and the process that runs through all services."""
