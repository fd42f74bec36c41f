"""The job handlers of PAYING, one in each file."""
