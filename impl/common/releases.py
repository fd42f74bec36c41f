"""What the code at hand is: its version, and where the revisions of its tables are. It loads no service."""

import tomllib
from pathlib import Path

_SERVICES = Path(__file__).parents[1]


def version() -> str:
    """Returns the version of the suite from pyproject.toml, its only source."""
    return str(tomllib.loads((_SERVICES.parent / "pyproject.toml").read_text())["project"]["version"])


def migrations(service: str) -> Path:
    """Returns the folder with the revisions of a service's tables."""
    return _SERVICES / service / "migrations"
