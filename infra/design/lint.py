"""The full lint of the contracts, behind every change: a process of its own, which the next change ends."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path

_PATIENT = ("nice", "-n", "10")
"""What the next change needs goes first."""


class Lint:
    """Lints the contracts below `root` and tells what was found, by lines; nothing when there is no fault."""

    def __init__(self, root: Path, tell: Callable[[list[str]], None], command: Sequence[str] | None = None) -> None:
        self._tell = tell
        self._command = command if command is not None else _command(root)
        self._task: asyncio.Task[None] | None = None

    async def begin(self) -> None:
        """Begins anew, in the background."""
        await self.stop()
        if self._command:
            self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        """Ends the lint that runs."""
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            with suppress(asyncio.CancelledError):
                await task

    async def _run(self) -> None:
        process = await asyncio.create_subprocess_exec(
            *self._command,
            stdout=PIPE,
            stderr=PIPE,
            start_new_session=True,  # it starts programs of its own, which end with it
        )
        try:
            faults, rest = await process.communicate()
        finally:
            await _end(process)
        if process.returncode:
            self._tell((faults or rest).decode(errors="replace").splitlines())


def _command(root: Path) -> Sequence[str]:
    """Returns nothing where codegen has no lint."""
    return (*_PATIENT, sys.executable, "-m", "codegen", "lint", "--root", str(root)) if find_spec("codegen.lint") else ()


async def _end(process: Process) -> None:
    with suppress(ProcessLookupError, PermissionError):  # macOS raises the latter for a group of zombies
        os.killpg(process.pid, signal.SIGKILL)
    await process.wait()
