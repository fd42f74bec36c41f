"""What was measured, as a table for people and as JSON for comparisons."""

import json
import os
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from rich.console import Console
from rich.table import Table

OUT = Path("out") / "bench.json"


@dataclass(frozen=True)
class Target:
    """What a figure should be: at least, or at most."""

    kind: Literal["≥", "≤"]
    value: float

    def is_met(self, value: float) -> bool:
        return value >= self.value if self.kind == "≥" else value <= self.value


@dataclass(frozen=True)
class Figure:
    """One measured value."""

    part: str
    name: str
    value: float
    unit: str
    target: Target | None = None

    @property
    def verdict(self) -> str:
        if self.target is None:
            return ""
        return "met" if self.target.is_met(self.value) else "MISSED"


def at_least(value: float) -> Target:
    return Target("≥", value)


def at_most(value: float) -> Target:
    return Target("≤", value)


def percentile(values: Sequence[float], share: float) -> float:
    """The nearest-rank percentile, `share` between 0 and 1."""
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def show(figures: Sequence[Figure]) -> None:
    table = Table(title=f"Comptoir on {os.cpu_count()} cores", title_justify="left")
    for heading in ("Part", "Figure"):
        table.add_column(heading)
    for heading in ("Measured", "Target"):
        table.add_column(heading, justify="right")
    table.add_column("")
    for each in figures:
        target = f"{each.target.kind} {each.target.value:g}" if each.target else ""
        colour = "red" if each.verdict == "MISSED" else "green"
        table.add_row(each.part, each.name, f"{_rounded(each.value)} {each.unit}", target, f"[{colour}]{each.verdict}[/]")
    Console().print(table)


def keep(figures: Sequence[Figure]) -> None:
    """Writes out/bench.json; parts that were not measured this time keep what was measured before."""
    measured = {each.part for each in figures}
    before = json.loads(OUT.read_text())["figures"] if OUT.exists() else []
    kept = [each for each in before if each["part"] not in measured]
    machine = {"cores": os.cpu_count(), "python": platform.python_version(), "system": platform.platform()}
    OUT.parent.mkdir(exist_ok=True)
    OUT.write_text(json.dumps({"machine": machine, "figures": [*kept, *map(asdict, figures)]}, indent=2) + "\n")


def _rounded(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"
