"""The launcher: broker, registry and services as child processes of one command."""
