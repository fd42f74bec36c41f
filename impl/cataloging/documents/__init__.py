"""The files that CATALOGING serves."""
