"""ORDERING: orders, their history, and the process of each order across all services."""
