"""Durable background work of CARTING."""
