"""Durable background work of CATALOGING."""
