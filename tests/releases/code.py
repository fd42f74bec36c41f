"""The code of the last release, as far as services need it: `tox -e rolling` runs its replicas beside those of today.

There is one archive, because an upgrade goes from one release to the next: writing one removes the one before. A clone may have
neither tags nor history, so the code is kept here. The packages that it runs with are today's.

0.1.0 has none, for it knows no migrations. Until there is a release that does, `tox -e release -- --code` keeps the code of the
version in the making, in a folder of that name with nothing else in it; it is to be written again when a revision that is not
released yet is changed. `tox -e release` then replaces it with the first one that is released.
"""

import shutil
import tempfile
from pathlib import Path

from tests.releases.kept import Release

_PARTS = ("impl", "generated", "infra/__init__.py", "infra/runtime", "pyproject.toml")
_NOT = shutil.ignore_patterns("__pycache__", "*.pyc", "typescript", "node_modules")


def write(root: Path, release: Release) -> None:
    """Keeps the code of the folder `root` as that of the release."""
    with tempfile.TemporaryDirectory(prefix="comptoir-code-") as place:
        copy_code(root, Path(place), *_PARTS)
        release.pack(Path(place), release.code)
    for other in _archives(release.root):
        if other != release.code:
            other.unlink()
            if not any(other.parent.iterdir()):
                other.parent.rmdir()


def last(root: Path) -> Release:
    """Returns the release whose code is kept."""
    (archive,) = _archives(root)
    return Release(root, archive.parent.name)


def copy_code(root: Path, place: Path, *parts: str) -> None:
    """Copies files and folders of a checkout, without what is not for services."""
    for part in parts:
        source, target = root / part, place / part
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_dir():
            shutil.copytree(source, target, ignore=_NOT)
        else:
            shutil.copy(source, target)


def _archives(root: Path) -> list[Path]:
    return sorted((root / "tests" / "releases").glob("*/code.tar.xz"))
