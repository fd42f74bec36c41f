"""The handwritten part of each package that others import: the folders below skeletons/, with the version filled in."""

from collections.abc import Mapping
from pathlib import Path

_FOLDER = Path(__file__).parent / "skeletons"
_LICENSE = Path(__file__).parents[2] / "LICENSE"
_VERSION = "0.0.0"


def read(name: str, version: str) -> dict[str, str]:
    """Returns the text of each file of a skeleton, by name, and the licence."""
    root = _FOLDER / name
    return {
        "LICENSE": _LICENSE.read_text(encoding="utf-8"),
        **{
            path.relative_to(root).as_posix(): path.read_text(encoding="utf-8").replace(_VERSION, version)
            for path in sorted(root.rglob("*"))
            if path.is_file() and "__pycache__" not in path.parts
        },
    }


def write(files: Mapping[str, str], folder: Path) -> list[Path]:
    """Writes the files and returns their paths."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return [folder / name for name in files]
