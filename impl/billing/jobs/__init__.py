"""The job handlers of BILLING, one in each file."""
