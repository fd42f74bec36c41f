"""A folder of installed packages that all commands share, even when several of them start at once."""

import fcntl
import os
import shutil
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import IO

_COMPLETE = "complete"
_WAITING = "Another command installs the packages: this one goes on when they are there."


def provide(folder: Path, install: Callable[[Path], None]) -> IO[str]:
    """Returns once the folder is complete. This process fills it, or waits for another one and says so.

    Nobody removes the folder while the file that is returned is open, here or in a program that inherited it.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    lock = _lock_file(folder).open("a")
    # The installer inherits the lock: when only this process is killed, no second installer starts beside it. The command
    # that replaces this process inherits the lock too, and holds it as long as it runs.
    os.set_inheritable(lock.fileno(), True)
    while True:
        _take(lock, fcntl.LOCK_SH)
        if (folder / _COMPLETE).exists():
            return lock
        _take(lock, fcntl.LOCK_EX)
        if not (folder / _COMPLETE).exists():
            shutil.rmtree(folder, ignore_errors=True)  # left by an interrupted installation
            install(folder)
            (folder / _COMPLETE).touch()


def remove_unused(folders: Iterable[Path]) -> None:
    """Removes the folders that no running command uses."""
    for folder in folders:
        with _lock_file(folder).open("a") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                continue
            shutil.rmtree(folder, ignore_errors=True)


def _lock_file(folder: Path) -> Path:
    # beside the folder and never removed: a new file of the same name would be a second lock
    return folder.with_name(f"{folder.name}.lock")


def _take(lock: IO[str], kind: int) -> None:
    # the kernel releases a flock when all its holders have ended, for any reason
    try:
        fcntl.flock(lock, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        print(_WAITING, file=sys.stderr, flush=True)
        fcntl.flock(lock, kind)
