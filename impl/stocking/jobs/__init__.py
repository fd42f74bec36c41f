"""The job handlers of STOCKING, one in each file."""
