"""Says which files below contracts/ are read: regular ones, YAML or JSON, of a size that a person writes."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

SUFFIXES = (".yaml", ".json")
_LARGEST = 2**20  # bytes
_LONGEST_NAME = 255  # bytes: no common file system has longer ones


def is_there(path: Path) -> bool:
    """Returns whether something of that name is there, whatever it is."""
    return os.path.lexists(path)


def is_regular(path: Path) -> bool:
    """Returns whether it is a file with content of its own: no folder, no symbolic link, nothing that waits for a writer."""
    return is_there(path) and stat.S_ISREG(path.lstat().st_mode)


def refusal(path: Path) -> str | None:
    """Returns why a path is no contract file that can be read; None for one that is."""
    if path.suffix not in SUFFIXES:
        return f"is no {' or '.join(SUFFIXES)} file."
    if len(os.fsencode(path.name)) > _LONGEST_NAME:
        return f"has a name of more than {_LONGEST_NAME} bytes."
    if not is_there(path):
        return "there is no such file."
    if not is_regular(path):
        return "is a folder, a symbolic link or a special file: only regular files are read."
    if path.lstat().st_size > _LARGEST:
        return f"is larger than {_LARGEST} bytes."
    return None


def named_as_contract(folder: Path) -> Iterator[Path]:
    """Returns whatever has the name of a contract file, in the folder and those below it, sorted."""
    return (path for path in sorted(folder.rglob("*")) if path.suffix in SUFFIXES)
