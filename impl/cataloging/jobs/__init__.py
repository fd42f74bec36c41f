"""The job handlers of CATALOGING, one in each file."""
