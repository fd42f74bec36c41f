"""What several reactions of BILLING do alike."""
