"""The reactions of CARTING to events, one in each file."""
