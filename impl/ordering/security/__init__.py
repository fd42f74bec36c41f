"""Who may see an order, and how guests prove that an order is theirs."""
