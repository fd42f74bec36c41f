"""The stock clients in other languages, compiled and run."""
