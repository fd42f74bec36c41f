"""`python -m tests.bench [PART]…`: a table, and out/bench.json; no part named means all. `--help` lists them."""

import argparse
import asyncio
import sys
from collections.abc import Awaitable, Callable, Sequence

import uvloop
from rich.console import Console

from infra.local.launcher.system import System
from tests.bench import abuse, beside, flood, growth, kills, orders, replicas, sites, start, takeover
from tests.bench.figures import Figure, at_most, keep, show
from tests.bench.processes import idle_share, memory, programs
from tests.support.limits import UNLIMITED

_console = Console(stderr=True)


async def _orders() -> list[Figure]:
    async with System(environment={"all": UNLIMITED}) as system:
        return await orders.measure(system)


async def _memory() -> list[Figure]:
    """After some orders, so that everything that is loaded late is there; and what the system takes while nobody asks for anything."""
    async with System(environment={"all": UNLIMITED}) as system:
        await orders.place_some(system)
        idle = await idle_share(system)
        taken = memory(list(programs(system).values()))
    return [
        Figure("memory", "broker, registry and nine services, PSS", taken.pss, "MB", at_most(2048)),
        Figure("memory", "broker, registry and nine services, RSS", taken.rss, "MB", at_most(2048)),
        Figure("idle", "CPU of the whole system", 100 * sum(idle.values()), "% of a core"),
        Figure("idle", "CPU of Kafka", 100 * idle["kafka"], "% of a core"),
    ]


PARTS: dict[str, Callable[[], Awaitable[Sequence[Figure]]]] = {
    "http": beside.measure,
    "orders": _orders,
    "replicas": replicas.measure,
    "start": start.measure,
    "memory": _memory,
    "sites": sites.measure,
    "abuse": abuse.measure,
    "flood": flood.measure,
    "takeover": takeover.measure,
    "kills": kills.measure,
    "growth": growth.measure,
}


async def _measured(parts: Sequence[str]) -> list[Figure]:
    figures: list[Figure] = []
    for part in parts:
        with _console.status(f"Measuring: {part}"):
            figures += await PARTS[part]()
    return figures


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Figures of this checkout on this machine.")
    parser.add_argument("parts", nargs="*", metavar="|".join(PARTS), help="what to measure; nothing means all")
    chosen = parser.parse_args().parts or list(PARTS)
    if unknown := set(chosen) - PARTS.keys():
        parser.error(f"there is no {', '.join(sorted(unknown))}")
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        figures = runner.run(_measured(chosen))
    show(figures)
    keep(figures)
    return 0


if __name__ == "__main__":
    sys.exit(main())
