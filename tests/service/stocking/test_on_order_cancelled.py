"""What STOCKING does on OrderCancelled."""

import pytest

from generated.events.stocking import StockReleased
from generated.stocking import problems
from generated.stocking.client import StockingClient
from infra.runtime.event import NotYet
from infra.runtime.ids import new_id
from tests.service.stocking.support import cancelled, confirmed, events_of, level, ordered, reserve, stocked
from tests.support.service import Serving


async def test_a_cancelled_order_gives_held_pieces_back(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    held = await ordered(stocking, service, {sku: 4})
    for _ in range(2):
        await stocking.react(cancelled(held.order_id))
    assert (await level(staff, sku)).available == 10
    [told] = await events_of(stocking, StockReleased, order_id=held.order_id)
    assert (told.reason, told.restocked) == ("CANCELLED", False)
    with pytest.raises(problems.ReservationExpired):
        await reserve(service, {sku: 4}, order_id=held.order_id)


async def test_a_cancelled_order_restocks_committed_pieces(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    held = await ordered(stocking, service, {sku: 4})
    await stocking.react(confirmed(held.order_id))
    for _ in range(2):
        await stocking.react(cancelled(held.order_id))
    item = await level(staff, sku)
    assert (item.on_hand, item.reserved) == (10, 0)
    [told] = await events_of(stocking, StockReleased, order_id=held.order_id)
    assert told.restocked


async def test_an_end_of_an_order_waits_for_the_order(
    stocking: Serving, service: StockingClient, staff: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 4)
    held = await reserve(service, {sku: 4})
    for event in (confirmed(held.order_id), cancelled(new_id("ord"))):
        with pytest.raises(NotYet):
            await stocking.react(event)
