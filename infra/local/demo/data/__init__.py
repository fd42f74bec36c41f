"""The tables of the demo: what is sold, and who can sign in."""
