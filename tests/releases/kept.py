"""The paths of a release's files, and functions to pack and unpack them."""

import json
import tarfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from infra.local.common.archives import unpack


@dataclass(frozen=True)
class Release:
    """The files of one release, below the project's root."""

    root: Path
    version: str

    @property
    def contracts(self) -> Path:
        """Bundled OpenAPI documents, event schemas in `events/`, topics and problems."""
        return self.root / "contracts" / "releases" / self.version

    @property
    def events(self) -> Path:
        return self.contracts / "events"

    @property
    def folder(self) -> Path:
        return self.root / "tests" / "releases" / self.version

    @property
    def data(self) -> Path:
        """A data folder of `tox -e up -- --data`."""
        return self.folder / "data.tar.xz"

    @property
    def dumps(self) -> Path:
        """The same rows: `<service>.sql` for psql."""
        return self.folder / "postgresql.tar.xz"

    @property
    def code(self) -> Path:
        """What services need to run as they did; only the last release has it."""
        return self.folder / "code.tar.xz"

    @property
    def facts(self) -> dict[str, Any]:
        """The contents of the data: `orders` by their state, the registered `schema_ids` by event type."""
        facts: dict[str, Any] = json.loads((self.folder / "facts.json").read_text())
        return facts

    def write_facts(self, facts: dict[str, Any]) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        (self.folder / "facts.json").write_text(json.dumps(facts, indent=2) + "\n")

    def pack(self, source: Path, archive: Path) -> None:
        """Returns an archive of a folder, without times and user names: these are private."""
        archive.parent.mkdir(parents=True, exist_ok=True)
        with tarfile.open(archive, "w:xz", preset=9) as tar:
            tar.add(source, arcname=".", filter=_nobodys)

    def unpack(self, archive: Path, place: Path) -> Path:
        """Unpacks the archive."""
        with tarfile.open(archive) as tar:
            unpack(tar, place)
        return place


def _nobodys(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.mtime = member.uid = member.gid = 0
    member.uname = member.gname = ""
    return member
