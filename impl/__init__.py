"""The handwritten services, one package each. Its app.py connects it to the generated code."""
