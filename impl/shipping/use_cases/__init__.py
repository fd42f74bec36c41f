"""What several operations and reactions of SHIPPING do alike."""
