"""What several operations, reactions and jobs do alike."""
