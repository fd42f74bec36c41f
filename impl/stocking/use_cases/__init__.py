"""What several operations, reactions or jobs of STOCKING do alike."""
