"""Keeps child processes running: starts, watches, restarts and stops them."""

import asyncio
import contextlib
import logging
import os
import signal
import sys
import time
from asyncio.subprocess import DEVNULL, STDOUT, Process
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from infra.local.common.errors import NotRunning, ProgramFailed
from infra.local.common.together import together
from infra.local.launcher.probes import Probe

_log = logging.getLogger(__name__)
_TETHER = Path(__file__).with_name("tether.py")
_POLL_SECONDS = 0.05
_FIRST_PAUSE_SECONDS = 0.5
_LONGEST_PAUSE_SECONDS = 30.0
_STEADY_SECONDS = 60.0
_DEADLY = (signal.SIGTERM, signal.SIGINT, signal.SIGKILL)


@dataclass(frozen=True, kw_only=True)
class Program:
    """A program to run, and how to check that it is ready. `user` is who runs it, if not the launcher's own user."""

    name: str
    command: tuple[str, ...]
    folder: Path
    log: Path
    ready: Probe
    environment: Mapping[str, str] = field(default_factory=dict)
    start_seconds: float = 90.0
    stop_seconds: float = 10.0
    stop_signal: signal.Signals = signal.SIGTERM
    user: str = ""

    @property
    def tethered(self) -> tuple[str, ...]:
        """The command line of a process that does not outlive this one."""
        return sys.executable, "-I", "-S", str(_TETHER), str(os.getpid()), self.user, *self.command


class Child:
    """One program and its current process."""

    def __init__(self, program: Program) -> None:
        self.program = program
        self.restarts = 0
        self.wanted = False
        self._process: Process | None = None
        self._keeper: asyncio.Task[None] | None = None

    @property
    def pid(self) -> int | None:
        """The process id; None while the program does not run."""
        return self._process.pid if self._process and self._process.returncode is None else None

    def start(self) -> None:
        self.wanted = True
        self._keeper = asyncio.create_task(self._keep(), name=f"keep {self.program.name}")

    async def wait_ready(self, *, first: bool = False) -> None:
        """Waits until the program is ready. Raises ProgramFailed after the time limit, and when a first start ends."""
        deadline = time.monotonic() + self.program.start_seconds
        while not (self.pid and await self.program.ready()):
            if first and self.restarts:
                raise ProgramFailed(f"{self.program.name} stopped while it started: {_last_words(self.program.log)}")
            if time.monotonic() > deadline:
                seconds = f"{self.program.start_seconds:g} seconds"
                raise ProgramFailed(f"{self.program.name} is not ready after {seconds}: {_last_words(self.program.log)}")
            await asyncio.sleep(_POLL_SECONDS)

    async def send(self, number: int) -> None:
        """Sends a signal. After a signal that ends the process, waits until it has ended; the program is then restarted."""
        if self._process and self.pid:
            _signal(self._process, number)
            if number in _DEADLY:
                await self._gone(self._process)

    async def stop(self) -> None:
        """Ends the process and all its children, and does not restart it."""
        self.wanted = False
        await self.send(self.program.stop_signal)
        if self._keeper:
            self._keeper.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._keeper
        if self._process:
            _kill_group(self._process)

    async def _keep(self) -> None:
        pause = _FIRST_PAUSE_SECONDS
        while True:
            began = time.monotonic()
            code = await self._run()
            if not self.wanted:
                return
            if time.monotonic() - began >= _STEADY_SECONDS:
                pause = _FIRST_PAUSE_SECONDS
            self.restarts += 1
            _log.warning("%s ended (%s); it starts again in %g s", self.program.name, _exit(code), pause)
            await asyncio.sleep(pause)
            pause = min(2 * pause, _LONGEST_PAUSE_SECONDS)

    async def _run(self) -> int:
        self._process = await _spawn(self.program)
        code = await self._process.wait()
        _kill_group(self._process)
        return code

    async def _gone(self, process: Process) -> None:
        try:
            await asyncio.wait_for(process.wait(), self.program.stop_seconds)
        except TimeoutError:
            _kill_group(process)
            await process.wait()


class Supervisor:
    """Runs programs as child processes, and keeps them in the order of their start."""

    def __init__(self) -> None:
        self._waves: list[list[Child]] = []

    async def start(self, *programs: Program) -> None:
        """Starts the programs at once and waits until all are ready. Raises ProgramFailed."""
        wave = [Child(program) for program in programs]
        self._waves.append(wave)
        for child in wave:
            child.start()
        await together(*(child.wait_ready(first=True) for child in wave))

    async def stop(self) -> None:
        """Stops everything, the last started first. Programs that were started together stop together."""
        while self._waves:
            await together(*(child.stop() for child in self._waves.pop()))

    async def wait_ready(self) -> None:
        """Waits until every program that is not halted is ready. Raises ProgramFailed."""
        await together(*(child.wait_ready() for child in self.children.values() if child.wanted))

    @property
    def children(self) -> dict[str, Child]:
        return {child.program.name: child for wave in self._waves for child in wave}

    def child(self, name: str) -> Child:
        """Returns the child of this name. Raises NotRunning."""
        if name not in self.children:
            raise NotRunning(f"There is no {name} in this system: it runs {', '.join(self.children) or 'nothing'}.")
        return self.children[name]


async def _spawn(program: Program) -> Process:
    program.log.parent.mkdir(parents=True, exist_ok=True)
    with program.log.open("ab") as log:
        return await asyncio.create_subprocess_exec(
            *program.tethered,
            cwd=program.folder,
            env={**os.environ, **program.environment},
            stdin=DEVNULL,
            stdout=log,
            stderr=STDOUT,
            start_new_session=True,  # only the launcher gets Ctrl-C of the terminal, and a whole group can be killed
        )


def _signal(process: Process, number: int) -> None:
    with contextlib.suppress(ProcessLookupError):
        if number in {signal.SIGTERM, signal.SIGINT}:
            # A paused process would never receive the signal. Not after it: a process that has ended at once would be
            # collected here, and asyncio would warn of a child that it does not know.
            process.send_signal(signal.SIGCONT)
        process.send_signal(number)


def _kill_group(process: Process) -> None:
    with contextlib.suppress(ProcessLookupError, PermissionError):  # macOS raises the latter for a group of zombies
        os.killpg(process.pid, signal.SIGKILL)


def _exit(code: int) -> str:
    return f"exit code {code}" if code >= 0 else signal.Signals(-code).name


def _last_words(log: Path) -> str:
    lines = log.read_text(errors="replace").splitlines() if log.exists() else []
    said = [line for line in lines if line.strip() and not line[0].isspace()]  # without the inner lines of a traceback
    return f"{said[-1][:300] if said else 'it said nothing'} (whole log: {log})"
