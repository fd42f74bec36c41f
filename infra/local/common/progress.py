"""Shows the user what the launcher is waiting for."""

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol, Self

from rich.console import Console
from rich.progress import BarColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars

Advance = Callable[[int], None]
_MEGABYTE = 1_000_000


class Progress(Protocol):
    """A receiver of progress reports."""

    def step(self, what: str, total: int | None = None) -> AbstractContextManager[Advance]:
        """A context manager around one step. When `total` bytes are known, the caller reports each advance."""
        ...


class Silent:
    """Shows nothing: for tests and programs."""

    @contextmanager
    def step(self, what: str, total: int | None = None) -> Iterator[Advance]:  # noqa: ARG002 - the protocol requires them
        yield lambda _: None


class Shown:
    """A context manager around all steps: a live line per step on a terminal, otherwise one plain line at its start and end."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._bars = Bars(
            SpinnerColumn(finished_text="[green]✓"),
            TextColumn("{task.description}"),
            BarColumn(bar_width=24),
            TextColumn("{task.fields[amount]}"),
            TimeElapsedColumn(),
            console=console,
        )

    def __enter__(self) -> Self:
        if self._console.is_terminal:
            self._bars.start()
        return self

    def __exit__(self, *_: object) -> None:
        if self._console.is_terminal:
            self._bars.stop()  # in a file, the spinner would leave an empty line

    def step(self, what: str, total: int | None = None) -> AbstractContextManager[Advance]:
        return self._moving(what, total) if self._console.is_terminal else self._written(what)

    @contextmanager
    def _moving(self, what: str, total: int | None) -> Iterator[Advance]:
        task = self._bars.add_task(what, total=total, amount="")
        done = 0

        def advance(count: int) -> None:
            nonlocal done
            done += count
            amount = f"{done / _MEGABYTE:.0f} of {(total or done) / _MEGABYTE:.0f} MB"
            self._bars.update(task, completed=done, amount=amount)

        yield advance
        self._bars.update(task, total=1, completed=1)

    @contextmanager
    def _written(self, what: str) -> Iterator[Advance]:
        """A file cannot show a moving bar: it would be written only once, at the end."""
        began = time.monotonic()
        self._line(f"{what} …")
        yield lambda _: None
        self._line(f"✓ {what}, {time.monotonic() - began:.1f} s")

    def _line(self, text: str) -> None:
        self._console.print(text, highlight=False, soft_wrap=True, markup=False)
