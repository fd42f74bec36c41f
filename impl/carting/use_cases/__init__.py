"""What several operations and reactions do alike with a cart."""
