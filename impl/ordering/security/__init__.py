"""Who may see an order, and how guests prove that it is theirs."""
