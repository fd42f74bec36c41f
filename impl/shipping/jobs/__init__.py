"""The job handlers of SHIPPING, one in each file."""
