"""compose.yaml, really run where there is neither Docker nor a registry of images, and an order played on it."""
