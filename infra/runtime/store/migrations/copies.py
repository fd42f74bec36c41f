"""The stores as they were before the last upgrade: copies of SQLite files in one folder beside them."""

import shutil
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

_PREFIX = "sqlite:///"


class Copies:
    """One set of copies, of all stores together. An upgrade that was broken off goes on with the copies it made at first."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._draft = folder.with_name(f"{folder.name}.draft")
        self._unfinished = folder.with_name(f"{folder.name}.unfinished")

    def keep(self, urls: Mapping[str, str]) -> None:
        """Copies every store that is a SQLite file, unless an earlier attempt at the same upgrade did."""
        if self._unfinished.exists():
            return
        shutil.rmtree(self._draft, ignore_errors=True)
        self._draft.mkdir(parents=True)
        for service, url in urls.items():
            path = Path(url.removeprefix(_PREFIX))
            if url.startswith(_PREFIX) and path.exists():
                copy(path, self._draft / f"{service}.db")
        self._draft.rename(self._unfinished)

    def finish(self) -> None:
        """The copies of this upgrade replace those of the one before."""
        if self._unfinished.exists():
            shutil.rmtree(self._folder, ignore_errors=True)
            self._unfinished.rename(self._folder)


def copy(source: Path, target: Path) -> None:
    """A copy of a SQLite file as it is at one moment, whatever is written meanwhile."""
    with closing(sqlite3.connect(source)) as read, closing(sqlite3.connect(target)) as written:
        read.backup(written)
