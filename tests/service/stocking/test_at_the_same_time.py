"""Two transactions of two replicas at the same time: nobody waits in vain, and nobody is told twice."""

from typing import Any

import pytest
from sqlalchemy import select

from generated.common.models import SkuQuantity
from generated.events.stocking import BackInStockDue
from generated.stocking import models, operations, problems
from generated.stocking.client import StockingClient
from impl.stocking.job_types import TellSubscribers
from impl.stocking.repositories import stock_subscriptions
from impl.stocking.repositories.stock_items import stock_items
from infra.local.players.callers import until
from infra.runtime.ids import new_id
from infra.runtime.store.tables import jobs as runtime_jobs
from infra.runtime.store.transaction import Transaction
from tests.service.stocking.support import (
    events_of,
    level,
    stocked,
    subscribe,
    subscription,
    subscriptions,
    tell,
    thresholds,
    token_of,
)
from tests.support.overlap import interrupted, overlapping
from tests.support.service import Serving


@pytest.fixture(autouse=True)
def _only_postgresql(store_url: str) -> None:
    if store_url.startswith("sqlite"):
        pytest.skip("SQLite has one writer")


def arriving(sku: str) -> Any:
    """Returns what brings a piece of a variant."""

    def bring(tx: Transaction) -> None:
        with stock_items.change(tx, sku) as item:
            item.receive(1)

    return bring


async def told(stocking: Serving, sku: str) -> list[str]:
    return [event.subscription_id for event in await events_of(stocking, BackInStockDue, sku=sku)]


async def _is_told(stocking: Serving, sku: str) -> bool:
    return len(await told(stocking, sku)) == 1


async def kept_back(stocking: Serving, staff: StockingClient) -> str:
    """A variant that is there and not sold, so that only the test makes it buyable."""
    sku = await stocked(stocking, staff, 1)
    await thresholds(staff, sku, safety_stock=1)
    return sku


async def test_pieces_that_come_while_somebody_asks_are_told_of(stocking: Serving, staff: StockingClient) -> None:
    sku = await stocked(stocking, staff, 0)
    await overlapping(stocking.store, stocking.calling(subscription(sku)), arriving(sku))
    await until(lambda: _is_told(stocking, sku))


async def test_somebody_who_asks_while_pieces_come_sees_them(stocking: Serving, staff: StockingClient) -> None:
    sku = await stocked(stocking, staff, 0)
    with pytest.raises(problems.StockAvailable):
        await overlapping(stocking.store, arriving(sku), stocking.calling(subscription(sku)))
    assert await subscriptions(stocking, sku) == []


async def test_whoever_asks_without_the_lock_would_wait_in_vain(
    stocking: Serving, staff: StockingClient, anybody: StockingClient
) -> None:
    """What the tests around it would find."""
    sku = await stocked(stocking, staff, 0)

    def asking(tx: Transaction) -> None:
        assert not stock_items.get(tx, sku).available
        its = {"subscription_id": new_id("sub"), "token_hash": new_id("hash")}
        stock_subscriptions.remember(tx, sku=sku, email="ana@example.org", language="FR", expires_at=tx.now, **its)

    await overlapping(stocking.store, asking, arriving(sku))
    [row] = await subscriptions(stocking, sku)
    assert row.due_at is None
    jobs = await stocking.store.query(lambda tx: tx.all(select(runtime_jobs).where(runtime_jobs.c.key == sku)))
    assert jobs == []
    await tell(stocking, sku)


async def test_between_any_two_steps_of_asking_pieces_may_come(stocking: Serving, staff: StockingClient) -> None:
    for step in range(1, 20):
        sku = await stocked(stocking, staff, 0)
        try:
            more = await interrupted(stocking.store, stocking.calling(subscription(sku)), arriving(sku), after=step)
        except problems.StockAvailable:
            more = True
        if await subscriptions(stocking, sku) and (await level(staff, sku)).available:
            await until(lambda of=sku: _is_told(stocking, of))  # type: ignore[misc]
        if not more:
            return
    pytest.fail("asking has more steps than were tried")


async def test_the_same_question_twice_at_once_is_one_subscription(stocking: Serving, staff: StockingClient) -> None:
    sku = await stocked(stocking, staff, 0)
    asking = stocking.calling(subscription(sku))
    await overlapping(stocking.store, asking, asking)
    assert len(await subscriptions(stocking, sku)) == 1


async def test_two_replicas_that_tell_at_once_tell_once(
    stocking: Serving, staff: StockingClient, anybody: StockingClient
) -> None:
    sku = await kept_back(stocking, staff)
    await subscribe(anybody, sku)

    def telling(tx: Transaction) -> None:
        stock_subscriptions.tell_some(tx, sku)

    await overlapping(stocking.store, telling, telling)
    assert await _is_told(stocking, sku)


async def test_whoever_ends_a_subscription_while_it_is_told_is_not_told_or_was(
    stocking: Serving, staff: StockingClient, anybody: StockingClient
) -> None:
    sku = await kept_back(stocking, staff)
    await subscribe(anybody, sku)
    [row] = await subscriptions(stocking, sku)
    token = await token_of(stocking, row.subscription_id)
    ending = stocking.calling(operations.UnsubscribeBackInStockRequest(token=token))
    await overlapping(stocking.store, ending, lambda tx: stock_subscriptions.tell_some(tx, sku))
    assert await told(stocking, sku) == []
    assert await subscriptions(stocking, sku) == []


async def test_the_job_of_one_coming_ends_while_pieces_come_again(
    stocking: Serving, staff: StockingClient, anybody: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 0)
    await subscribe(anybody, sku)
    await stocking.store.command(lambda tx: tx.schedule(TellSubscribers(sku=sku), tx.now.replace(year=2099)))
    await overlapping(stocking.store, arriving(sku), tell(stocking, sku))  # it sees none yet
    await until(lambda: _is_told(stocking, sku))


async def test_a_count_waits_for_an_order_that_takes_pieces(stocking: Serving, staff: StockingClient) -> None:
    sku = await stocked(stocking, staff, 5)
    draft = models.ReservationDraft(order_id=new_id("ord"), attempt=1, lines=[SkuQuantity(sku=sku, quantity=4)])
    reserving = operations.ReserveStockRequest(resource_id=new_id("rsv"), idempotency_key=new_id("key"), body=draft)
    counting = operations.CountStockRequest(sku=sku, idempotency_key=new_id("key"), body=models.StockCount(counted=3))
    with pytest.raises(problems.CountBelowReserved):
        await overlapping(stocking.store, stocking.calling(reserving), stocking.calling(counting))
    item = await level(staff, sku)
    assert (item.on_hand, item.reserved) == (5, 4)
