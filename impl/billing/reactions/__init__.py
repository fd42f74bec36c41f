"""The reactions of BILLING to events, one in each file."""
