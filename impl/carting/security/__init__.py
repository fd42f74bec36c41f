"""Who may see a cart."""
