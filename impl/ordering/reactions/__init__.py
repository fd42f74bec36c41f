"""The reactions of ORDERING to events, one in each file."""
