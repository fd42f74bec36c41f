"""Reads contracts in a process of its own: whatever is wrong with them, nothing here waits or breaks.

`python -m infra.design.reading DIR` is that process: it reads once for each line of its input.
"""

import asyncio
import pickle
import sys
import traceback
from asyncio.subprocess import PIPE, Process
from contextlib import suppress
from pathlib import Path

from codegen.faults import CodegenError
from codegen.reading import Contracts, read

PATIENCE_SECONDS = 5.0
NO_PLACE = "contracts:"
"""How a fault begins whose file is not known."""
_SIZE_BYTES = 8
_LONGEST = 300


class Reader:
    """Reads the contracts below `root`. Its process is started when it is first needed, and stays for the next reading."""

    def __init__(self, root: Path, patience: float = PATIENCE_SECONDS) -> None:
        self._root, self._patience = root, patience
        self._process: Process | None = None

    async def read(self) -> Contracts:
        """Returns the contracts. Raises CodegenError with one line for each fault, and for contracts that cannot be read in time."""
        process = self._process = self._process or await self._start()
        try:
            async with asyncio.timeout(self._patience):
                found = pickle.loads(await _asked(process))  # noqa: S301 - our own process wrote it
        except TimeoutError:
            await self.close()
            raise CodegenError([f"{NO_PLACE} not read within {self._patience:g} s. Undo the last change."]) from None
        except (asyncio.IncompleteReadError, ConnectionError):
            await self.close()
            raise CodegenError([f"{NO_PLACE} what reads them has ended. Undo the last change."]) from None
        if isinstance(found, Contracts):
            return found
        raise CodegenError(found)

    async def close(self) -> None:
        """Ends the process."""
        process, self._process = self._process, None
        if process is not None:
            with suppress(ProcessLookupError):
                process.kill()
            await process.wait()

    async def _start(self) -> Process:
        """Raises CodegenError when it does not start. Its imports take longer than a reading, so they have their own time."""
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "infra.design.reading", str(self._root), stdin=PIPE, stdout=PIPE
        )
        try:
            assert process.stdout is not None  # noqa: S101 - it is a pipe
            await process.stdout.readexactly(1)
        except asyncio.IncompleteReadError:
            await process.wait()
            raise CodegenError([f"{NO_PLACE} what reads them does not start."]) from None
        return process


async def _asked(process: Process) -> bytes:
    assert process.stdin is not None  # noqa: S101 - both are pipes
    assert process.stdout is not None  # noqa: S101
    process.stdin.write(b"\n")
    await process.stdin.drain()
    size = int.from_bytes(await process.stdout.readexactly(_SIZE_BYTES))
    return await process.stdout.readexactly(size)


def _read(root: Path) -> Contracts | list[str]:
    try:
        return read(root)
    except CodegenError as error:
        return error.lines
    except Exception as error:  # noqa: BLE001 - codegen should have named the fault
        place = traceback.extract_tb(error.__traceback__)[-1]
        what = " ".join(f"{type(error).__name__}: {error}".split())[:_LONGEST]
        return [f"{NO_PLACE} they break codegen at {Path(place.filename).name}:{place.lineno} ({what}). Undo the last change."]


def _main(root: Path) -> None:
    answers = sys.stdout.buffer
    sys.stdout = sys.stderr
    answers.write(b"\n")
    answers.flush()
    while sys.stdin.buffer.readline():
        payload = pickle.dumps(_read(root), protocol=pickle.HIGHEST_PROTOCOL)
        answers.write(len(payload).to_bytes(_SIZE_BYTES))
        answers.write(payload)
        answers.flush()


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        _main(Path(sys.argv[1]))
