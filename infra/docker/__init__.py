"""Containers: one image for all services, the deploy step, and a compose file for the whole suite."""
