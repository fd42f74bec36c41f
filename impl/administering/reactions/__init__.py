"""The reactions of ADMINISTERING, one in each file."""
