"""Who may see which shipments."""
