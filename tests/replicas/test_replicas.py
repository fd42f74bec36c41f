"""Orders, a race and kills on two replicas of each service; then everything is as if there had been one."""

import asyncio
import re
from collections import Counter

import pytest

from infra.local.players.callers import patiently
from infra.runtime.ids import new_id
from infra.runtime.problem import Problem
from tests.support import stores
from tests.support.at_rest import snapshot, wait_at_rest
from tests.support.faults import PATIENCE_SECONDS, Faults
from tests.support.shop import Buyer, Shop

ORDERS = 20
BUYERS, PIECES = 30, 5
MOST_REPEATED = 0.01


async def test_orders_at_once_come_through_and_each_document_is_printed_once(shop: Shop) -> None:
    await wait_at_rest(shop.system)
    before = await printed(shop)
    buyers = await asyncio.gather(*(shop.guest_with_cart() for _ in range(ORDERS)))
    orders = await asyncio.gather(*(shop.confirmed(buyer, seconds=PATIENCE_SECONDS) for buyer in buyers))
    assert {order.status for order in orders} == {"CONFIRMED"}
    await wait_at_rest(shop.system)
    assert await printed(shop) - before == ORDERS
    assert stores.count(shop.system, "billing", "printouts") == stores.count(shop.system, "billing", "invoices")


async def test_a_race_for_stock_ends_with_as_many_orders_as_there_were_pieces(shop: Shop) -> None:
    rare = await shop.staff.offer("Édition limitée", price=9900, stock=PIECES)
    buyers = await asyncio.gather(*(shop.guest_with_cart(1, rare) for _ in range(BUYERS)))
    outcomes = Counter(await asyncio.gather(*(ordered(buyer) for buyer in buyers)))
    orders = [outcome for outcome in outcomes if outcome.startswith("ord_")]
    assert len(orders) == PIECES, outcomes
    assert outcomes["insufficient-stock"] == BUYERS - PIECES, outcomes
    await asyncio.gather(*(shop.fulfilled(order_id, seconds=PATIENCE_SECONDS) for order_id in orders))
    stock = await shop.staff.stock(rare.sku)
    assert (stock.on_hand, stock.reserved, stock.status) == (0, 0, "OUT_OF_STOCK")


@pytest.mark.parametrize(
    ("service", "point"),
    [("ordering", "call-commit:stocking"), ("stocking", "reaction-commit"), ("billing", "job:print_invoice")],
)
async def test_orders_complete_though_a_replica_dies(shop: Shop, faults: Faults, service: str, point: str) -> None:
    buyers = await asyncio.gather(*(shop.guest_with_cart() for _ in range(6)))
    faults.plan(service, point)
    await asyncio.gather(*(_completed(shop, buyer) for buyer in buyers))
    await faults.died(service, point)
    await shop.system.wait_ready()


async def test_no_caller_notices_that_a_replica_is_started_anew(shop: Shop) -> None:
    """Nobody calls a second time: neither a refusal nor an answer of the proxy's own reaches a shopper."""
    is_over = asyncio.Event()

    async def shopping() -> int:
        orders = 0
        while not is_over.is_set():
            await (await shop.guest_with_cart()).order()
            orders += 1
        return orders

    shoppers = asyncio.gather(*(shopping() for _ in range(4)))
    replica = shop.system.programs("ordering")[0]
    await shop.system.halt(replica)
    await shop.system.resume(replica)
    is_over.set()
    assert min(await shoppers) > 1


async def test_after_all_that_the_invariants_hold(shop: Shop) -> None:
    """The last test of this file: it looks at what all of them did."""
    assert await shop.check() == []


async def test_and_hardly_any_record_was_sent_twice(shop: Shop) -> None:
    seen = Counter((record.topic, record.key, record.sequence) for record in (await snapshot(shop.system)).records)
    repeated = sum(count - 1 for count in seen.values())
    assert repeated <= MOST_REPEATED * seen.total(), f"{repeated} of {seen.total()} records were sent before"


async def ordered(buyer: Buyer) -> str:
    """Returns the order's id, or the code of the refusal."""
    try:
        return (await buyer.order()).order_id
    except Problem as refusal:
        return refusal.code


async def _completed(shop: Shop, buyer: Buyer) -> None:
    key = new_id("key")
    order = await patiently(lambda: buyer.order(key), seconds=PATIENCE_SECONDS)
    assert (await shop.fulfilled(order.order_id, seconds=PATIENCE_SECONDS)).status == "CONFIRMED"


async def printed(shop: Shop) -> int:
    """Returns how often the replicas of BILLING have run the job that prints, since they were started."""
    runs = 0
    for url in shop.system.replicas("billing").values():
        async with shop.session.get(f"{url}/metrics") as answer:
            said = await answer.text()
        runs += sum(int(float(count)) for count in re.findall(r'comptoir_job_runs_total\{kind="print_invoice".*\} (\S+)', said))
    return runs
