"""The files that STOCKING takes in."""
