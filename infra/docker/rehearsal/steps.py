"""The steps of a rehearsal: each is shown while it lasts, and has a log of its own."""

import os
import signal
import subprocess
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from infra.local.common.errors import StepFailed
from infra.local.common.progress import Progress


class Run(Protocol):
    """Runs one program of a step to its end; what it says goes into the step's log."""

    def __call__(self, *command: str, environment: Mapping[str, str] | None = None) -> None:
        """Raises StepFailed."""
        ...


class Steps:
    """Writes the logs into a folder, numbered in the order of the steps."""

    def __init__(self, progress: Progress, folder: Path, environment: Mapping[str, str] | None = None) -> None:
        """`environment` is added for every program."""
        self._progress, self._folder = progress, folder
        self.environment = {**os.environ, **(environment or {})}
        self._count = 0
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.log"):
            old.unlink()

    def show(self, progress: Progress) -> None:
        """Shows the next steps there."""
        self._progress = progress

    @contextmanager
    def step(self, name: str, what: str) -> Iterator[Run]:
        """Shows the step `what`; its log is `<number>-<name>.log`."""
        self._count += 1
        log = self._folder / f"{self._count:02}-{name.lower().replace(' ', '-')}.log"
        log.touch()

        def run(*command: str, environment: Mapping[str, str] | None = None) -> None:
            with log.open("a") as output:
                code = self.call(*command, environment=environment, output=output.fileno())
            if code:
                raise StepFailed(f"{what}: {_last_line(log) or 'it said nothing'} (exit status {code}, whole log: {log})")

        with self._progress.step(what):
            yield run

    def call(self, *command: str, environment: Mapping[str, str] | None = None, output: int = subprocess.DEVNULL) -> int:
        """Runs a program and returns its exit status. Whatever ends the wait for it ends the program too."""
        whole = {**self.environment, **(environment or {})}
        # a session of its own: Ctrl-C is for us, who then end it
        with subprocess.Popen(
            command, env=whole, stdin=subprocess.DEVNULL, stdout=output, stderr=output, start_new_session=True
        ) as process:
            try:
                return process.wait()
            except BaseException:
                os.killpg(process.pid, signal.SIGTERM)
                raise

    def ask(self, *command: str) -> str:
        """Returns what a program writes. Raises StepFailed."""
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True, check=False)
        if done.returncode:
            raise StepFailed(f"{' '.join(command[:3])}: {done.stderr.strip() or 'it failed and said nothing'}")
        return done.stdout.strip()


def _last_line(log: Path) -> str:
    lines = [line for line in log.read_text(errors="replace").splitlines() if line.strip()]
    return lines[-1].strip() if lines else ""
