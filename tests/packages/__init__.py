"""The packages of the clients, installed in empty environments, against a server that answers what a test laid ready."""
