"""The reactions of STOCKING to events, one in each file."""
