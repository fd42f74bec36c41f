"""`python -m tests.bench [http|orders|start|memory]…`: measures, shows a table, keeps out/bench.json; nothing named means all."""

import argparse
import sys

import uvloop
from rich.console import Console

from infra.local.system import System
from tests.bench import beside, orders
from tests.bench.figures import Figure, at_most, keep, show
from tests.bench.processes import idle_share, memory, programs

PARTS = ("http", "orders", "start", "memory")
_console = Console(stderr=True)


async def _system(parts: list[str]) -> list[Figure]:
    figures = []
    async with System() as system:
        if "orders" in parts:
            _console.print("orders …")
            figures += await orders.measure(system)
        idle = await idle_share(system)
        for n, v in idle.items():
            figures.append(Figure("idle", n, v * 100, "% of a core"))
        figures.append(Figure("idle", "sum", sum(idle.values()) * 100, "% of a core"))
        m = memory(list(programs(system).values()))
        figures.append(Figure("memory", "PSS", m.pss, "MB", at_most(2000)))
        figures.append(Figure("memory", "RSS", m.rss, "MB"))
    return figures


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.bench")
    parser.add_argument("parts", nargs="*")
    parts = parser.parse_args().parts or list(PARTS)
    figures = []
    if "http" in parts:
        figures += uvloop.run(beside.measure())
    if {"orders", "memory"} & set(parts):
        figures += uvloop.run(_system(parts))
    show(figures)
    keep(figures)
    return 0


if __name__ == "__main__":
    sys.exit(main())
