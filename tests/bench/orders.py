"""Orders through all nine services: latency at a steady rate, and how many a second the whole saga sustains.

Carts are filled before the clock starts: what is measured begins with create_order and ends when the order is confirmed
(latency), or when in addition its invoice is printed and every outbox is empty (orders a second). Guests buy two different
things each. The load generator runs on the same cores and its CPU time is among the figures.
"""

import asyncio
import os
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import cycle

from infra.local.launcher.system import System
from infra.local.players.shopper import Shopper
from tests.bench.figures import Figure, at_least, at_most, percentile
from tests.bench.processes import cpu_by_program, cpu_seconds
from tests.bench.watch import CONFIRMED, PRINTED, Watch
from tests.support import stores
from tests.support.shop import Buyer, Shop, open_shop

_GOODS = 8
_WARM_UP = 200
_RATE = 10.0
_AT_A_STEADY_RATE = 300
_BUYERS = 24
_CLOSED_LOOP = 600
_SECONDS = 30.0
_FILLING = 4


@dataclass(kw_only=True)
class Load:
    """Orders in a shop, as many at once as are asked for, and what Kafka tells of them."""

    shop: Shop
    watch: Watch

    @property
    def system(self) -> System:
        return self.shop.system

    async def buyers(self, count: int) -> list[Buyer]:
        """Guests with full carts."""
        goods = self.shop.goods
        choice = cycle(zip(goods, [*goods[1:], goods[0]], strict=True))
        waiting = [(self.shop.guest(), next(choice)) for _ in range(count)]
        made = [shopper for shopper, _ in waiting]

        async def fill() -> None:
            while waiting:
                shopper, (first, second) = waiting.pop()
                await shopper.fill_cart((first.sku, 1), (second.sku, 1))

        await asyncio.gather(*(fill() for _ in range(_FILLING)))
        return made

    async def buy(self, shopper: Shopper, until: str = CONFIRMED) -> float:
        """Seconds from sending create_order until the event is read from Kafka."""
        sent = time.perf_counter()
        order = await shopper.order()
        return await self.watch.until(until, order.order_id, seconds=_SECONDS) - sent


@asynccontextmanager
async def open_load(system: System) -> AsyncIterator[Load]:
    names = [f"Mug {number}" for number in range(_GOODS)]
    async with open_shop(system, *names) as shop, Watch(system.kafka) as watch:
        yield Load(shop=shop, watch=watch)


async def measure(system: System) -> list[Figure]:
    async with open_load(system) as load:
        await _warmed_up(load)
        return [*await _latency(load), *await _saga(load)]


async def place_some(system: System) -> None:
    """Some orders from the cart to the printed invoice."""
    async with open_load(system) as load:
        await _warmed_up(load)


async def _warmed_up(load: Load) -> None:
    waiting = await load.buyers(_WARM_UP)

    async def buyer() -> None:
        while waiting:
            await load.buy(waiting.pop(), until=PRINTED)

    await asyncio.gather(*(buyer() for _ in range(_FILLING)))
    await _settled(load.system)


async def _latency(load: Load) -> list[Figure]:
    """Open loop: an order every tenth of a second, whatever became of those before."""
    shoppers = await load.buyers(_AT_A_STEADY_RATE)
    await _settled(load.system)
    began = time.perf_counter()
    tasks = []
    for number, shopper in enumerate(shoppers):
        await asyncio.sleep(max(0.0, began + number / _RATE - time.perf_counter()))
        tasks.append(asyncio.create_task(load.buy(shopper)))
    took = [1000 * seconds for seconds in await asyncio.gather(*tasks)]
    part = f"latency at {_RATE:g} orders/s"
    return [
        Figure(part, "create to confirmed, p50", percentile(took, 0.50), "ms", at_most(60)),
        Figure(part, "create to confirmed, p95", percentile(took, 0.95), "ms"),
        Figure(part, "create to confirmed, p99", percentile(took, 0.99), "ms", at_most(300)),
    ]


async def _saga(load: Load) -> list[Figure]:
    """Closed loop: each buyer sends the next order once the invoice of the last one is printed."""
    waiting = await load.buyers(_CLOSED_LOOP)
    await _settled(load.system)

    async def buyer() -> None:
        while waiting:
            await load.buy(waiting.pop(), until=PRINTED)

    before, own_before = cpu_by_program(load.system), cpu_seconds(os.getpid())
    confirmed_before = _confirmed(load.system)
    began = time.perf_counter()
    await asyncio.gather(*(buyer() for _ in range(_BUYERS)))
    await _settled(load.system)
    seconds = time.perf_counter() - began
    after, own = cpu_by_program(load.system), cpu_seconds(os.getpid()) - own_before
    confirmed = _confirmed(load.system) - confirmed_before
    if confirmed != _CLOSED_LOOP:
        raise RuntimeError(f"{confirmed} of {_CLOSED_LOOP} orders are CONFIRMED")
    each = {name: 1000 * (after[name] - before[name]) / _CLOSED_LOOP for name in after}
    part = "orders through the whole saga"
    return [
        Figure(part, "confirmed, invoices printed, outboxes empty", _CLOSED_LOOP / seconds, "orders/s", at_least(30)),
        Figure(part, "CPU per order, all programs", sum(each.values()), "ms", at_most(50)),
        *(Figure(part, f"CPU per order, {name}", value, "ms") for name, value in each.items()),
        Figure(part, "CPU per order, load generator", 1000 * own / _CLOSED_LOOP, "ms"),
    ]


async def _settled(system: System) -> None:
    """Until no outbox holds an event. Raises TimeoutError."""
    async with asyncio.timeout(_SECONDS):
        while sum(stores.count(system, name, "runtime_outbox") for name in system.urls):
            await asyncio.sleep(0.02)


def _confirmed(system: System) -> int:
    return stores.count(system, "ordering", "orders WHERE status = 'CONFIRMED'")
