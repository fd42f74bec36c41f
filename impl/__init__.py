"""The handwritten services: one package each, plugged into the generated seam by its app.py."""
