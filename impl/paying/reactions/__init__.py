"""The reactions of PAYING to events, one in each file."""
