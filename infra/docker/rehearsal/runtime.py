"""Becomes runc; what runs in a container gets the limits of its parent, because not every machine allows to set others."""

import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

_DESCRIBED = {"create": "--bundle", "exec": "--process"}
"""The options that name what a container, or a program to be executed in one, shall be."""


def unlimited(arguments: Sequence[str]) -> None:
    """Takes the limits out of what runc is told."""
    for command, option in _DESCRIBED.items():
        if command in arguments and option in arguments:
            told = Path(arguments[arguments.index(option) + 1])
            _strip(told / "config.json" if command == "create" else told)


def _strip(file: Path) -> None:
    described: dict[str, Any] = json.loads(file.read_text())
    described.get("process", described).pop("rlimits", None)
    file.write_text(json.dumps(described))


if __name__ == "__main__":
    unlimited(sys.argv[1:])
    os.execvp("runc", ["runc", *sys.argv[1:]])  # noqa: S606, S607 - podman's own arguments
