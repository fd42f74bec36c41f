"""A chain of revisions, as far as a starting service needs it: it does not load Alembic."""

import re
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from sqlalchemy import Column, MetaData, PrimaryKeyConstraint, String, Table

from infra.runtime.store import tables

RUNTIME = "runtime"
SERVICE = "service"
_FILE = re.compile(r"r(\d{4})_\w+\.py")
_COMPATIBLE_SINCE = re.compile(r'^COMPATIBLE_SINCE = "(\d{4})"$', re.MULTILINE)
_RUNTIME_FOLDER = Path(__file__).parent / "revisions"


class DataRefused(Exception):  # noqa: N818 - it says what happened
    """The store's tables and this code do not fit; the text is one sentence that says what to do."""


@dataclass(frozen=True, kw_only=True)
class Chain:
    """The revisions of the runtime's tables, or of a service's. Each has a number of four digits, and follows the one before."""

    name: str
    """RUNTIME or SERVICE."""
    owner: str
    """For people: `the runtime`, or the service's name."""
    folder: Path
    """One file a revision: `r<number>_<what>.py`."""
    metadata: MetaData
    """The tables as the code at hand declares them."""
    versions: Table = field(init=False)
    """Alembic's table of the revision that the store is at."""

    def __post_init__(self) -> None:
        name = f"{self.name}_alembic_version"
        column = Column("version_num", String(32), nullable=False)  # as Alembic declares it
        table = Table(name, MetaData(), column, PrimaryKeyConstraint("version_num", name=f"{name}_pkc"))
        object.__setattr__(self, "versions", table)

    @cached_property  # readiness asks for the last one every second
    def revisions(self) -> dict[str, Path]:
        """The files by their numbers, the first revision first."""
        return {found[1]: path for path in sorted(self.folder.glob("*.py")) if (found := _FILE.fullmatch(path.name))}

    @property
    def head(self) -> str:
        """The last revision: the code at hand needs it. Raises DataRefused for a folder without any."""
        if not (revisions := self.revisions):
            raise DataRefused(f"{self.folder} has no revision of its tables: write the first one with `tox -e migrate -- new`.")
        return max(revisions)

    @property
    def compatible_since(self) -> str:
        """The oldest revision whose code can work with the tables of the last one."""
        return compatible_since(self.revisions[self.head])


def compatible_since(revision: Path) -> str:
    """What the file of a revision says. Raises DataRefused when it says nothing."""
    if (found := _COMPATIBLE_SINCE.search(revision.read_text())) is None:
        raise DataRefused(f'{revision} lacks COMPATIBLE_SINCE = "<number>".')
    return found[1]


def chains_of(service: str, folder: Path, metadata: MetaData) -> tuple[Chain, Chain]:
    """Both chains of a service's store, the runtime's first."""
    return (
        Chain(name=RUNTIME, owner="the runtime", folder=_RUNTIME_FOLDER, metadata=tables.metadata),
        Chain(name=SERVICE, owner=service.upper(), folder=folder, metadata=metadata),
    )
