"""Where a running system keeps its files, where downloads stay, and the locks on both."""

import asyncio
import fcntl
import os
import shutil
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import platformdirs

from infra.local.common.errors import FolderInUse, NotEnoughRoom

_NEEDED_BYTES = 256 * 2**20
_PREFIX = f"comptoir-{os.getuid()}-"
_LOCK = "launcher.lock"
_ABANDONED_SECONDS = 60.0


def cache_folder() -> Path:
    """Returns the folder for downloads and prepared files; COMPTOIR_CACHE overrides the user's cache folder."""
    chosen = os.environ.get("COMPTOIR_CACHE")
    return Path(chosen).expanduser().resolve() if chosen else platformdirs.user_cache_path("comptoir")


def memory_folder() -> Path:
    """Returns the memory-backed folder of this machine if it has one, otherwise the temporary folder."""
    shared = Path("/dev/shm")  # noqa: S108 - our folders inside it have mode 700
    return shared if os.access(shared, os.W_OK) else Path(tempfile.gettempdir())


@dataclass(frozen=True, kw_only=True)
class RunningFolder:
    """The folder of one running system, locked until it is left."""

    path: Path
    kept: bool
    _lock: IO[str]

    @property
    def logs(self) -> Path:
        return self.path / "logs"

    def close(self) -> None:
        """Releases the lock, and removes the folder unless its data must be kept."""
        if not self.kept:
            shutil.rmtree(self.path, ignore_errors=True)
        self._lock.close()


def enter_folder(data: Path | None) -> RunningFolder:
    """Returns the data folder, or a new empty one in memory. Raises FolderInUse and NotEnoughRoom."""
    if data is None:
        remove_abandoned()
        path = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=memory_folder()))
        lock = _lock(path / "lock.draft")
        # the file gets its name only after it is locked: an unlocked lock file means an abandoned folder
        (path / "lock.draft").rename(path / _LOCK)
    else:
        path = data.expanduser().resolve()
        path.mkdir(parents=True, exist_ok=True)
        lock = _lock(path / _LOCK)
    if lock is None:
        raise FolderInUse(f"Another Comptoir runs in {path}: stop it first, or choose another folder with --data.")
    folder = RunningFolder(path=path, kept=data is not None, _lock=lock)
    try:
        _require_room(path)
    except NotEnoughRoom:
        folder.close()
        raise
    folder.logs.mkdir(exist_ok=True)
    return folder


def is_kept(path: Path) -> bool:
    """Whether the user chose this running folder. Such a folder stays when its system stops."""
    return not (path.parent == memory_folder() and path.name.startswith(_PREFIX))


def in_use(path: Path) -> bool:
    """Whether a launcher runs in the folder right now."""
    if not (path / _LOCK).exists():
        return False
    lock = _lock(path / _LOCK)
    if lock is not None:
        lock.close()
    return lock is None


def remove_abandoned() -> None:
    """Removes the in-memory folders of killed launchers, which could not remove them."""
    for path in memory_folder().glob(f"{_PREFIX}*"):
        if (path / _LOCK).exists():
            abandoned = not in_use(path)
        else:  # another launcher may be about to lock its new folder
            abandoned = path.is_dir() and time.time() - path.stat().st_mtime > _ABANDONED_SECONDS
        if abandoned:
            shutil.rmtree(path, ignore_errors=True)


@asynccontextmanager
async def exclusive(path: Path) -> AsyncIterator[None]:
    """Waits until no other launcher holds the lock file: so two launchers never download the same files."""
    path.parent.mkdir(parents=True, exist_ok=True)
    while (lock := _lock(path)) is None:  # noqa: ASYNC110 - another process holds the lock, so there is nothing to await
        await asyncio.sleep(0.2)
    try:
        yield
    finally:
        lock.close()


def _lock(path: Path) -> IO[str] | None:
    # The kernel releases a flock when its holder dies for any reason. A pid file could be out of date.
    file = path.open("a")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        return None
    return file


def _require_room(path: Path) -> None:
    free = shutil.disk_usage(path).free
    if free < _NEEDED_BYTES:
        raise NotEnoughRoom(
            f"{path.parent} has {free // 2**20} MB free and Comptoir needs {_NEEDED_BYTES // 2**20} MB: make room "
            "(in a container: --shm-size=1g), or keep the data on a disk with --data DIR."
        )
