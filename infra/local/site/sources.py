"""The sources of a site: its files, read once, and a key that changes with any of them."""

import hashlib
import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

# the package that both sites use, and the types of the contracts
_SHARED = ("frontend/shared", "generated/typescript")
WORKSPACE = ("package.json", "package-lock.json", ".npmrc")
"""What says which packages both sites are installed with; beside them npm wants each member's own package.json."""
_MEMBERS = ("frontend", "frontend/shared", "backoffice")
_NOT_SOURCES = {"node_modules", "dist", "tests", "coverage"}
Sources = Mapping[str, bytes]


@dataclass(frozen=True, kw_only=True)
class Site:
    """A site's name and its folder, below the project's root."""

    name: str
    folder: str

    def exists(self, root: Path) -> bool:
        """Whether it can be built: `npm ci` installs what the workspace's lock says."""
        return all((root / name).exists() for name in ("package-lock.json", f"{self.folder}/package.json"))

    def read(self, root: Path) -> Sources:
        """Returns every file that its build may read, by path below the root: so the hash covers exactly what is built."""
        folders = (self.folder, *_SHARED)
        paths = {path for folder in folders for path in _files(root / folder)}
        own = {path.relative_to(root).as_posix(): path.read_bytes() for path in sorted(paths)}
        return {**own, **manifests(root)}


def manifests(root: Path) -> Sources:
    """Returns every file that decides which packages `npm ci` installs, by path below the root."""
    names = (*WORKSPACE, *(f"{member}/package.json" for member in _MEMBERS))
    return {name: (root / name).read_bytes() for name in names if (root / name).exists()}


def key(sources: Sources, *recipe: str) -> str:
    """Returns a key that is equal only for equal paths, contents and recipe."""
    digest = hashlib.sha256()
    for part in recipe:
        digest.update(hashlib.sha256(part.encode()).digest())
    for name, content in sources.items():
        digest.update(hashlib.sha256(name.encode()).digest() + hashlib.sha256(content).digest())
    return digest.hexdigest()[:16]


def lay_out(sources: Sources, work: Path) -> None:
    """Writes the files below an empty folder."""
    for name, content in sources.items():
        path = work / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)


def _files(folder: Path) -> Iterator[Path]:
    for place, folders, names in os.walk(folder):
        folders[:] = [each for each in folders if each not in _NOT_SOURCES and not each.startswith(".")]
        yield from (Path(place, name) for name in names)
