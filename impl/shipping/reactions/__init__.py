"""The reactions of SHIPPING to events, one in each file."""
