"""The job handlers of CARTING, one in each file."""
