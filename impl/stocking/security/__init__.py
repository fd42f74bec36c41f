"""What proves that a subscription is one's own."""
