"""The job handlers of ORDERING, one in each file."""
