"""Products and categories in the store, the lists that queries read, and the cache of what was read."""
