"""Who may see what of the catalogue."""
