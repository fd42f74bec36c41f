"""Orders on PostgreSQL, with one and with two replicas of each service, against SQLite: in turns, in one run, as ratios.

All three systems are there at once; while one has its turn, the others are idle. So the machine's speed at a moment falls out of
the ratios. More replicas on the same cores cannot be faster: what is measured is what they cost.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from statistics import median

from infra.local.launcher.system import System
from tests.bench.figures import Figure
from tests.bench.orders import Load, Pace, closed_loop, open_load, warm_up
from tests.support.limits import UNLIMITED
from tests.support.systems import KINDS

_ROUNDS = 3
_ORDERS = 150
_BASE = "sqlite"
_ALONE = {"kafka": "broker", "registry": "broker", "postgresql": "database", "proxy": "proxy"}
"""What a program counts as, if not as an application."""


async def measure() -> list[Figure]:
    async with AsyncExitStack() as stack:
        loads = {name: await _opened(stack, name) for name in KINDS}
        paces: dict[str, list[Pace]] = defaultdict(list)
        for _ in range(_ROUNDS):
            for name, load in loads.items():
                paces[name].append(await closed_loop(load, _ORDERS))
    return [figure for name in KINDS for figure in _figures(name, paces)]


async def _opened(stack: AsyncExitStack, name: str) -> Load:
    kind = KINDS[name]
    system = System(store=kind.store, replicas=kind.replicas, environment={"all": UNLIMITED})
    load = await stack.enter_async_context(open_load(await stack.enter_async_context(system)))
    await warm_up(load)
    return load


def _figures(name: str, paces: Mapping[str, Sequence[Pace]]) -> list[Figure]:
    part, here, base = f"replicas: {name}", _medians(paces[name]), _medians(paces[_BASE])
    figures = [Figure(part, what, value, "orders/s" if what == _SPEED else "ms") for what, value in here.items()]
    if name != _BASE:
        figures += [Figure(part, f"{what}, against {_BASE}", here[what] / base[what], "×") for what in base if base[what]]
    return figures


_SPEED = "orders with their invoices"


def _medians(paces: Sequence[Pace]) -> dict[str, float]:
    """Orders a second, and CPU per order in all and by group: the medians of the rounds."""
    rounds = [_groups(pace.cpu) for pace in paces]
    return {
        _SPEED: median(pace.orders_per_second for pace in paces),
        "CPU per order, all programs": median(sum(each.values()) for each in rounds),
        **{f"CPU per order, {group}": median(each[group] for each in rounds) for group in rounds[0]},
    }


def _groups(cpu: Mapping[str, float]) -> dict[str, float]:
    groups: dict[str, float] = defaultdict(float)
    for program, milliseconds in cpu.items():
        groups[_ALONE.get(program, "applications")] += milliseconds
    return dict(sorted(groups.items()))
