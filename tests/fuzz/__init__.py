"""schemathesis against each of the nine services of a system of its own."""
