"""Showing a person what the launcher is waiting for."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol, Self

from rich.console import Console
from rich.progress import BarColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars

Advance = Callable[[int], None]
_MEGABYTE = 1_000_000


class Progress(Protocol):
    """Whoever wants to know what is under way."""

    def step(self, what: str, total: int | None = None) -> AbstractContextManager[Advance]:
        """Lasts as long as the step; where `total` bytes are known, the caller tells each advance."""
        ...


class Silent:
    """Shows nothing: for tests and programs."""

    @contextmanager
    def step(self, what: str, total: int | None = None) -> Iterator[Advance]:  # noqa: ARG002 - the protocol's shape
        yield lambda _: None


class Shown:
    """One line per step on the terminal; use it as a context manager around all steps."""

    def __init__(self, console: Console) -> None:
        self._bars = Bars(
            SpinnerColumn(finished_text="[green]✓"),
            TextColumn("{task.description}"),
            BarColumn(bar_width=24),
            TextColumn("{task.fields[amount]}"),
            TimeElapsedColumn(),
            console=console,
        )

    def __enter__(self) -> Self:
        self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bars.stop()

    @contextmanager
    def step(self, what: str, total: int | None = None) -> Iterator[Advance]:
        task = self._bars.add_task(what, total=total, amount="")
        done = 0

        def advance(count: int) -> None:
            nonlocal done
            done += count
            amount = f"{done / _MEGABYTE:.0f} of {(total or done) / _MEGABYTE:.0f} MB"
            self._bars.update(task, completed=done, amount=amount)

        yield advance
        self._bars.update(task, total=1, completed=1)
