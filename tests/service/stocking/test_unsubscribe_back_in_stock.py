"""Do not be told after all."""

import pytest

from generated.events.stocking import BackInStockDue
from generated.stocking import problems
from generated.stocking.client import StockingClient
from tests.service.stocking.support import (
    events_of,
    receive,
    stocked,
    subscribe,
    subscriptions,
    tell,
    token_of,
    unsubscribe,
)
from tests.support.service import Serving


async def test_a_subscription_that_was_ended_is_forgotten(
    stocking: Serving, staff: StockingClient, anybody: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 0)
    for email in ("ana@example.org", "max@example.org"):
        await subscribe(anybody, sku, email)
    anas, maxs = await subscriptions(stocking, sku)
    await unsubscribe(anybody, await token_of(stocking, anas.subscription_id))
    assert await subscriptions(stocking, sku) == [maxs]
    await receive(staff, sku, 5)
    await tell(stocking, sku)
    told = await events_of(stocking, BackInStockDue, sku=sku)
    assert [event.subscription_id for event in told] == [maxs.subscription_id]


async def test_there_is_nothing_left_to_end_the_second_time(
    stocking: Serving, staff: StockingClient, anybody: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 0)
    await subscribe(anybody, sku)
    [row] = await subscriptions(stocking, sku)
    token = await token_of(stocking, row.subscription_id)
    await unsubscribe(anybody, token)
    with pytest.raises(problems.NotFound):
        await unsubscribe(anybody, token)
    with pytest.raises(problems.NotFound):
        await unsubscribe(anybody, "A" * 43)


async def test_a_message_that_is_due_can_still_be_declined(
    stocking: Serving, staff: StockingClient, anybody: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 0)
    await subscribe(anybody, sku)
    await receive(staff, sku, 1)
    await tell(stocking, sku)
    [row] = await subscriptions(stocking, sku)
    await unsubscribe(anybody, await token_of(stocking, row.subscription_id))
    assert await subscriptions(stocking, sku) == []


async def test_a_token_is_of_one_subscription(stocking: Serving, staff: StockingClient, anybody: StockingClient) -> None:
    sku = await stocked(stocking, staff, 0)
    await subscribe(anybody, sku)
    [first] = await subscriptions(stocking, sku)
    old = await token_of(stocking, first.subscription_id)
    await subscribe(anybody, sku)  # it takes the place of the first
    with pytest.raises(problems.NotFound):
        await unsubscribe(anybody, old)
    assert len(await subscriptions(stocking, sku)) == 1
