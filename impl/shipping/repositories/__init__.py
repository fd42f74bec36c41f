"""Shipments, labels, carriers, methods and numbers in the store."""
