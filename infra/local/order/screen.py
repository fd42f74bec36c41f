"""The output of the example on the terminal."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from generated.common.models import Money
from generated.ordering.models import ProcessStep
from generated.suite import SERVICES
from infra.local.order.feed import Told

_PALETTE = ("bright_magenta", "bright_blue", "yellow", "cyan", "bold white", "green", "bright_red", "blue", "magenta")
_COLOURS = dict(zip(SERVICES, cycle(_PALETTE), strict=False))
_STATES = {"DONE": "green", "COMPENSATED": "yellow", "FAILED": "red", "SKIPPED": "dim", "EXPECTED": "white"}
_TELLING = ("invoice_number", "tracking_number", "shipment_number", "reason", "code", "status")


class Screen:
    """Lines with the service, what happened there, and how many milliseconds after the order was placed."""

    def __init__(self, console: Console) -> None:
        self._console = console
        self._zero: datetime | None = None

    def act(self, title: str) -> None:
        """Prints a heading and clears the reference time."""
        self._zero = None
        self._console.print()
        self._console.print(Rule(Text(title, style="bold"), align="left", style="dim"))

    def start_clock(self) -> datetime:
        """Sets the reference time to now."""
        self._zero = datetime.now(UTC)
        return self._zero

    def called(self, service: str, operation: str, detail: str = "", *, at: datetime | None = None) -> None:
        """Prints a completed operation; with the instant of the call when that is more useful."""
        self._line(at or datetime.now(UTC), service, "→", operation, detail)

    def told(self, told: Told) -> None:
        """Prints an event with the instant of its transaction."""
        self._line(told.at, told.service, "●", told.name, _detail(told))

    def saved(self, path: Path, size: int) -> None:
        self._console.print(Text.assemble(("            saved ", "dim"), str(path), (f"  {size // 1000} kB", "dim")))

    def note(self, text: str) -> None:
        self._console.print(Text(f"            {text}", style="italic"))

    def steps(self, steps: Iterable[ProcessStep]) -> None:
        """Prints the process of an order: each step and its compensation."""
        table = Table("Step", "Service", "State", "Undoes", "By", box=None, padding=(0, 2, 0, 0), header_style="dim")
        for step in steps:
            event = str(step.event_type or "").partition(".")[2].removesuffix(".v1")
            table.add_row(
                step.name.lower().replace("_", " "),
                Text(step.service.upper(), style=_COLOURS[step.service]),
                Text(step.state, style=_STATES[step.state]),
                str(step.compensates or "").lower().replace("_", " "),
                event,
            )
        self._console.print()
        self._console.print(table)

    def figures(self, figures: Mapping[str, str]) -> None:
        """Prints the final figures."""
        table = Table.grid(padding=(0, 3, 0, 0))
        for name, value in figures.items():
            table.add_row(Text(name, style="dim"), Text(value, style="bold"))
        self._console.print()
        self._console.print(Rule(style="dim"))
        self._console.print(table)

    def _line(self, at: datetime, service: str, sign: str, what: str, detail: str) -> None:
        since = "" if self._zero is None else f"{(at - self._zero).total_seconds() * 1000:+7.0f} ms"
        line = Text.assemble(
            (f"{since:>10}  ", "dim"), (f"{service.upper():<14}", _COLOURS.get(service, "")), f"{sign} {what:<26}"
        )
        line.append(detail, style="dim")
        self._console.print(line, soft_wrap=True)


def euros(amount: Money | Mapping[str, Any]) -> str:
    cents = amount.amount if isinstance(amount, Money) else int(amount["amount"])
    return f"{cents / 100:.2f} €"


def _detail(told: Told) -> str:
    payload = told.payload
    if "level" in payload:
        level = payload["level"]
        return f"{told.key}: {level['on_hand']} on hand, {level['reserved']} reserved"
    parts = [str(payload[name]) for name in _TELLING if name in payload]
    totals = payload.get("totals", {})
    money = payload.get("amount") or totals.get("total") or totals.get("gross")
    return "  ".join([*parts, *([euros(money)] if money else [])])
