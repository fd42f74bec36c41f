"""The contracts at hand: read again after every change of a file, kept as they were while they are broken."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Self

from watchfiles import Change, awatch

from codegen.faults import CodegenError
from codegen.reading import Contracts
from infra.design.reading import NO_PLACE, Reader

_SUFFIXES = (".yaml", ".yml", ".json")
_STEP_MS, _LONGEST_MS = 50, 400
"""How long a quiet moment after a change is, and after how long a storm of changes is read all the same."""


class Current:
    """The contracts below `root`, as they were when they could last be read."""

    def __init__(self, root: Path, reader: Reader | None = None) -> None:
        self.faults: list[str] = []
        """Of the last reading, one line each; without any, `contracts` is what the files say now."""
        self.revision = 0
        """Grows by one whenever `contracts` is replaced."""
        self._root, self._reader = root, reader or Reader(root)
        self._contracts: Contracts | None = None
        self._last_file = ""
        """What was saved last, below `root`."""

    @property
    def contracts(self) -> Contracts:
        """The last contracts without a fault. Raises LookupError while there were none yet."""
        if self._contracts is None:
            raise LookupError("the contracts could not be read yet")
        return self._contracts

    async def read(self) -> bool:
        """Reads the files again. Returns whether they are without a fault."""
        try:
            self._contracts = await self._reader.read()
        except CodegenError as error:
            self.faults = [self._placed(line) for line in error.lines]
            return False
        self.faults = []
        self.revision += 1
        return True

    async def readings(self) -> AsyncIterator[Self]:
        """Reads at once and after every change, for ever; yields after each reading."""
        changed = asyncio.Event()
        changed.set()
        watching = asyncio.create_task(self._watch(changed))
        await asyncio.sleep(0)  # now changes are noticed: none gets lost during the first reading
        try:
            while True:
                await changed.wait()
                changed.clear()
                await self.read()
                yield self
        finally:
            watching.cancel()
            await asyncio.gather(watching, return_exceptions=True)
            await self._reader.close()

    async def _watch(self, changed: asyncio.Event) -> None:
        folder = self._root.resolve() / "contracts"
        async for changes in awatch(folder, watch_filter=_is_contract, step=_STEP_MS, debounce=_LONGEST_MS):
            self._last_file = max(Path(path).relative_to(self._root.resolve()).as_posix() for _, path in changes)
            changed.set()

    def _placed(self, line: str) -> str:
        """Returns the fault at the file that was saved last, when what reads them could name no place."""
        return line.replace(NO_PLACE, f"{self._last_file}:", 1) if self._last_file and line.startswith(NO_PLACE) else line


def _is_contract(_change: Change, path: str) -> bool:
    return path.endswith(_SUFFIXES)
