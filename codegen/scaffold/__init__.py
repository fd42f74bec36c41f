"""`python -m codegen new …`: writes what a new operation, event, service or consumer needs, with a failing test that says what to fill."""

from codegen.scaffold.command import main

__all__ = ["main"]
