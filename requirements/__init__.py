"""The required packages, their locks, and the code that provides them to a command."""
