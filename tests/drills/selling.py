"""A shop that goes on selling while its operator works, and the operator's commands."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

from infra.local.launcher.system import ROOT, System
from infra.local.players.callers import patiently
from tests.support.shop import Shop, open_shop

_BUYERS = 4
_ORDERS = 12


async def selling_during(shop: Shop, act: Callable[[], Awaitable[object]]) -> set[str]:
    """Acts while buyers buy; returns the orders that were answered before it began. There are some after it, too."""
    ended = asyncio.Event()
    async with asyncio.TaskGroup() as group:
        for _ in range(_BUYERS):
            group.create_task(_sell(shop, ended))
        while len(shop.accepted) < _ORDERS:
            await asyncio.sleep(0.1)
        before = set(shop.accepted)
        await act()
        ended.set()
    assert shop.accepted - before
    return before


async def _sell(shop: Shop, ended: asyncio.Event) -> None:
    """Every third order is cancelled, every other one is sent off."""
    number = 0
    while not ended.is_set():
        number += 1
        buyer = await patiently(shop.guest_with_cart)
        order = await patiently(buyer.order)
        if number % 3 == 0:
            await patiently(lambda buyer=buyer, order=order: buyer.cancel(order.order_id))  # type: ignore[misc]
        elif number % 2 == 0:
            await shop.fulfilled(order.order_id)
            shipment = await shop.staff.shipment(order.order_id)
            await shop.staff.label(shipment.shipment_id)
            await shop.staff.dispatch(shipment.shipment_id)


async def run(module: str, *arguments: str, **environment: str) -> str:
    """Runs `python -m MODULE`; returns what it said."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", module, *arguments), cwd=ROOT, env={**os.environ, **environment}, stdout=-1, stderr=-1
    )
    said, wrong = await process.communicate()
    assert process.returncode == 0, wrong.decode()
    return said.decode()


@asynccontextmanager
async def reopened(system: System, accepted: set[str]) -> AsyncIterator[Shop]:
    """A restored shop that must know these orders."""
    async with system, open_shop(system, "Tasse rouge") as shop:
        shop.accepted |= accepted
        yield shop


async def adds_up_and_goes_on(shop: Shop) -> None:
    """Checks the invariants, sells something, and checks them again."""
    assert await shop.check() == []
    assert (await shop.confirmed(await shop.guest_with_cart())).status == "CONFIRMED"
    assert await shop.check() == []
