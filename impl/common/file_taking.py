"""Takes in the files of a service in the background: in turn, in short steps, each with its progress in one transaction."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Generic, Protocol, TypeVar

from impl.common.file_imports import FileImports, Progress, Taken, unpacked
from infra.runtime.store.job import Job
from infra.runtime.store.store import Store
from infra.runtime.store.transaction import Transaction

_STEP_SECONDS = 0.006  # a step holds the event loop, and makes other writers wait
_STEP_LINES = 100
_LONGEST_PAUSE = 0.02
_TURN_SECONDS = 10.0


class Part(Protocol):
    """Lines that are taken in together or not at all."""

    @property
    def size(self) -> int:
        """How many lines."""
        ...


PartT = TypeVar("PartT", bound=Part)
Take = Callable[[Transaction, PartT], Taken]


class PartRefusedError(Exception):
    """Nothing of a part is kept, though some of it was written: what became of its lines instead."""

    def __init__(self, taken: Taken) -> None:
        super().__init__()
        self.taken = taken


@dataclass(frozen=True, kw_only=True)
class FileTaker(Generic[PartT]):
    """Does the job that takes in files. A process that is killed loses the step it was in, and nothing is done twice."""

    store: Store
    imports: FileImports
    parts: Callable[[bytes], Sequence[PartT]]
    """Reads a file: always the same parts in the same order."""
    begin: Callable[[], Awaitable[Take[PartT]]]
    """Returns what takes in a part, with what it has to know of the shop."""

    async def __call__(self, job: Job) -> Callable[[Transaction], None]:
        """Goes on with one file for some seconds; then the job is scheduled anew, for what is left."""
        found = await self.store.query(self.imports.find_next)
        if found is None:
            return _rest
        import_id, content = found
        await self._go_on(import_id, await asyncio.to_thread(self._read, content))
        return lambda tx: tx.schedule(job)

    def _read(self, content: bytes) -> Sequence[PartT]:
        return self.parts(unpacked(content))

    async def _go_on(self, import_id: str, parts: Sequence[PartT]) -> None:
        take = await self.begin()
        ends = time.monotonic() + _TURN_SECONDS  # from now: on a busy machine a turn would be over before the file was read
        while True:
            began = time.monotonic()
            is_done = await self.store.command(partial(self._step, import_id=import_id, parts=parts, take=take))
            if is_done or time.monotonic() > ends:
                return
            await asyncio.sleep(min(time.monotonic() - began, _LONGEST_PAUSE))  # half of the time is for requests

    def _step(self, tx: Transaction, *, import_id: str, parts: Sequence[PartT], take: Take[PartT]) -> bool:
        """Takes in the next parts. Returns whether the import is done."""
        progress = self.imports.hold(tx, import_id)
        if progress is None:
            return True
        taken = list[Taken]()
        ends, lines = time.monotonic() + _STEP_SECONDS, 0
        for part in parts[_position(parts, progress) :]:
            taken.append(_taken(tx, part, take, is_dry_run=progress.is_dry_run))
            lines += part.size
            if time.monotonic() > ends or lines >= _STEP_LINES:
                break
        return self.imports.advance(tx, progress, taken)


class _UndoneError(PartRefusedError):
    """A dry run did what a real one does, and takes it back."""


def _taken(tx: Transaction, part: PartT, take: Take[PartT], *, is_dry_run: bool) -> Taken:
    try:
        with tx.savepoint():
            taken = take(tx, part)
            if is_dry_run:
                raise _UndoneError(taken)
    except PartRefusedError as refused:
        return refused.taken
    return taken


def _position(parts: Sequence[PartT], progress: Progress) -> int:
    """Returns the first part that was not done yet."""
    lines = 0
    for position, part in enumerate(parts):
        if lines >= progress.lines_done:
            return position
        lines += part.size
    return len(parts)


def _rest(_tx: Transaction) -> None:
    """Nothing waits."""
