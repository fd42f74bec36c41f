"""Orders at a steady pace, while replicas are killed: how long an order waits for its invoice, and whether anything is lost or double.

Two replicas of each service on PostgreSQL; every four seconds one of any service is killed, and started again by the launcher. A
buyer whose call fails repeats it with the same Idempotency-Key, as a shop does. The seed is printed, and may be set by COMPTOIR_SEED.
"""

import asyncio
import os
import random
import time
from collections import Counter
from collections.abc import Sequence
from contextlib import suppress

from infra.local.common.errors import NotRunning
from infra.local.launcher import supervisor
from infra.local.launcher.system import System
from infra.local.players.callers import patiently
from infra.runtime.ids import new_id
from tests.bench.figures import Figure, at_most, percentile
from tests.bench.orders import Load, open_load
from tests.bench.watch import PRINTED
from tests.support import stores
from tests.support.at_rest import check, snapshot
from tests.support.shop import Buyer
from tests.support.systems import QUICK

_REPLICAS = 2
_ORDERS = 200
_EVERY_SECONDS = 0.3
_KILL_EVERY_SECONDS = 4.0
_SECONDS = 60.0
_MOST_REPEATED = 1.0
_PART = "orders while replicas are killed"


async def measure() -> Sequence[Figure]:
    supervisor._STEADY_SECONDS = 0.0
    seed = int(os.environ.get("COMPTOIR_SEED", random.randrange(10_000)))
    chance = random.Random(seed)
    async with System(store="postgresql", replicas=_REPLICAS, environment=QUICK) as system, open_load(system) as load:
        buyers = await load.buyers(_ORDERS)
        kills = asyncio.create_task(_kill(system, chance))
        waits = await _buy(load, buyers)
        kills.cancel()
        killed = await kills
        await system.wait_ready()
        faults = await check(system)
        repeated, sent = await _repeated(system)
        printed, invoices = stores.count(system, "billing", "printouts"), stores.count(system, "billing", "invoices")
    return [
        Figure(_PART, f"create to printed, p50 (seed {seed})", percentile(waits, 0.50), "s"),
        Figure(_PART, "create to printed, p99", percentile(waits, 0.99), "s", at_most(5)),
        Figure(_PART, "the slowest", max(waits), "s"),
        Figure(_PART, f"kills, of {len(system.urls)} services with {_REPLICAS} replicas", killed, ""),
        Figure(_PART, f"records sent before, of {sent}", 100 * repeated / sent, "%", at_most(_MOST_REPEATED)),
        Figure(_PART, f"invoices without a printout, of {invoices}", invoices - printed, "", at_most(0)),
        Figure(_PART, "breaches of what must be true: " + ("; ".join(faults) or "none"), len(faults), "", at_most(0)),
    ]


async def _buy(load: Load, buyers: Sequence[Buyer]) -> list[float]:
    tasks, began = [], time.perf_counter()
    for number, buyer in enumerate(buyers):
        await asyncio.sleep(max(0.0, began + number * _EVERY_SECONDS - time.perf_counter()))
        tasks.append(asyncio.create_task(_order(load, buyer)))
    return await asyncio.gather(*tasks)


async def _order(load: Load, buyer: Buyer) -> float:
    key, sent = new_id("key"), time.perf_counter()
    order = await patiently(lambda: buyer.order(key), seconds=_SECONDS)
    return await load.watch.until(PRINTED, order.order_id, seconds=_SECONDS) - sent


async def _kill(system: System, chance: random.Random) -> int:
    killed = 0
    with suppress(asyncio.CancelledError):
        while True:
            await asyncio.sleep(_KILL_EVERY_SECONDS)
            name = chance.choice([name for service in system.urls for name in system.programs(service)])
            with suppress(NotRunning, ProcessLookupError):  # it is just being started again
                await system.kill(name)
                killed += 1
    return killed


async def _repeated(system: System) -> tuple[int, int]:
    seen = Counter((record.topic, record.key, record.sequence) for record in (await snapshot(system)).records)
    return sum(count - 1 for count in seen.values()), seen.total()
