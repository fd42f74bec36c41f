"""The commands of `python -m codegen` beside generating."""

from collections.abc import Mapping
from typing import Final

COMMANDS: Final[Mapping[str, str]] = {
    "lint": "codegen.lint",
    "new": "codegen.scaffold",
    "breaking": "codegen.changes",
    "export": "codegen.exports",
    "sdk": "codegen.sdk",
}
"""The module of each, whose `main(arguments)` returns the exit status; no service can be called like a command."""
