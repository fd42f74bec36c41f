"""One of the two sites: how it is built, and how it is served."""
