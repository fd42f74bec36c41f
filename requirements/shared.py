"""A folder of installed packages that all commands share, however many of them run or begin at once."""

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
    """Returns once the folder is complete: filled by this process, or by another one, which it says it waits for.

    Nobody removes the folder while the file that is returned is open, here or in a program that inherited it.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    lock = _lock_file(folder).open("a")
    # What installs holds the lock with us, so that it is never joined by a second one when only we are killed;
    # and so does the command that takes our place, as long as it runs.
    os.set_inheritable(lock.fileno(), True)
    while True:
        _take(lock, fcntl.LOCK_SH)
        if (folder / _COMPLETE).exists():
            return lock
        _take(lock, fcntl.LOCK_EX)
        if not (folder / _COMPLETE).exists():
            shutil.rmtree(folder, ignore_errors=True)  # what an interrupted one has left
            install(folder)
            (folder / _COMPLETE).touch()


def remove_unused(folders: Iterable[Path]) -> None:
    """Removes those that no running command was given."""
    for folder in folders:
        with _lock_file(folder).open("a") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                continue
            shutil.rmtree(folder, ignore_errors=True)


def _lock_file(folder: Path) -> Path:
    # beside the folder and never removed: two files of one name would be two locks
    return folder.with_name(f"{folder.name}.lock")


def _take(lock: IO[str], kind: int) -> None:
    # the kernel gives a flock back when its holders die, however they die
    try:
        fcntl.flock(lock, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        print(_WAITING, file=sys.stderr, flush=True)
        fcntl.flock(lock, kind)
