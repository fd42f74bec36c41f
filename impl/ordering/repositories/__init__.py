"""Orders in the store, their numbers, and what lists read."""
