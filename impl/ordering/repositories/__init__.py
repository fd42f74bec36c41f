"""Repositories of ORDERING: orders, order numbers and lists of orders."""
