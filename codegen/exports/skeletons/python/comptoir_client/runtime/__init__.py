"""What the generated clients stand on."""
