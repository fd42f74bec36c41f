"""What orders do to holds and stock."""

from typing import Any

import msgspec
import pytest

from generated.events.ordering import OrderConfirmed, OrderExpired, OrderReturned
from generated.events.stocking import (
    StockCommitted,
    StockReleased,
    StockReserved,
    StockReturned,
    StockShortfallDetected,
)
from generated.stocking import operations, problems
from generated.stocking.client import StockingClient
from infra.runtime.event import NotYet
from infra.runtime.ids import new_id
from tests.service.stocking.support import (
    events_of,
    example,
    has_status,
    level,
    order_created,
    ordered,
    release,
    reserve,
    stocked,
)
from tests.support.order_events import cancelled, new_order
from tests.support.service import Serving


def order_event(kind: type[Any], name: str, order_id: str) -> Any:
    return msgspec.convert({**example("ordering", name), "order_id": order_id}, kind)


def confirmed(order_id: str) -> OrderConfirmed:
    event: OrderConfirmed = order_event(OrderConfirmed, "order-confirmed", order_id)
    return event


async def test_a_confirmed_order_takes_its_pieces_once(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    held = await ordered(stocking, service, {sku: 4})
    for _ in range(2):
        await stocking.react(confirmed(held.order_id))
    item = await level(staff, sku)
    assert (item.on_hand, item.reserved, item.available) == (6, 0, 6)
    assert len(await events_of(stocking, StockCommitted, order_id=held.order_id)) == 1
    page = (await staff.list_stock_movements(operations.ListStockMovementsRequest(order_id=held.order_id))).body
    assert [(each.kind, each.delta) for each in page.items] == [("COMMIT", -4)]
    with pytest.raises(problems.ReservationCommitted):
        await release(service, held.reservation_id)
    with pytest.raises(problems.ReservationCommitted):
        await reserve(service, {sku: 4}, order_id=held.order_id)


async def test_a_cancelled_order_gives_held_pieces_back(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    held = await ordered(stocking, service, {sku: 4})
    for _ in range(2):
        await stocking.react(cancelled(new_order(order_id=held.order_id)))
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
        await stocking.react(cancelled(new_order(order_id=held.order_id)))
    item = await level(staff, sku)
    assert (item.on_hand, item.reserved) == (10, 0)
    [told] = await events_of(stocking, StockReleased, order_id=held.order_id)
    assert told.restocked


async def test_a_returned_order_is_in_stock_again_once(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    held = await ordered(stocking, service, {sku: 4})
    await stocking.react(confirmed(held.order_id))
    for _ in range(2):
        await stocking.react(order_event(OrderReturned, "order-returned", held.order_id))
    item = await level(staff, sku)
    assert (item.on_hand, item.reserved, item.available) == (10, 0, 10)
    assert await has_status(service, held.reservation_id, "RETURNED")
    [told] = await events_of(stocking, StockReturned, order_id=held.order_id)
    assert [(line.sku, line.quantity) for line in told.lines] == [(sku, 4)]
    assert await events_of(stocking, StockReleased, order_id=held.order_id) == []
    page = (await staff.list_stock_movements(operations.ListStockMovementsRequest(order_id=held.order_id))).body
    assert sorted((each.kind, each.delta) for each in page.items) == [("COMMIT", -4), ("RETURN", 4)]
    with pytest.raises(problems.ReservationExpired):
        await reserve(service, {sku: 4}, order_id=held.order_id)


async def test_a_return_waits_for_its_order_and_brings_nothing_that_had_not_left(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    with pytest.raises(NotYet):
        await stocking.react(order_event(OrderReturned, "order-returned", new_id("ord")))
    sku = await stocked(stocking, staff, 10)
    held = await ordered(stocking, service, {sku: 4})
    await stocking.react(order_event(OrderReturned, "order-returned", held.order_id))
    assert (await level(staff, sku)).on_hand == 10


async def test_an_expired_order_gives_its_pieces_back(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    held = await ordered(stocking, service, {sku: 4})
    await stocking.react(order_event(OrderExpired, "order-expired", held.order_id))
    assert (await level(staff, sku)).available == 10
    [told] = await events_of(stocking, StockReleased, order_id=held.order_id)
    assert told.reason == "EXPIRED"


async def test_an_order_whose_hold_is_gone_holds_again(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    held = await reserve(service, {sku: 4})
    await release(service, held.reservation_id)
    for _ in range(2):
        await stocking.react(order_created(held.order_id, {sku: 4}))
    assert (await level(staff, sku)).reserved == 4
    told = await events_of(stocking, StockReserved, order_id=held.order_id)
    assert [each.attempt for each in told] == [1, 2]


async def test_an_order_whose_hold_was_never_seen_holds_now(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku, order_id = await stocked(stocking, staff, 10), new_id("ord")
    event = order_created(order_id, {sku: 4})
    await stocking.react(event)
    assert (await level(staff, sku)).reserved == 4
    assert await has_status(service, event.reservation_id, "ACTIVE")


async def test_an_order_whose_stock_is_gone_is_told_of_as_a_shortfall_once(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 4)
    held = await reserve(service, {sku: 4})
    await release(service, held.reservation_id)
    await ordered(stocking, service, {sku: 3})
    for _ in range(2):
        await stocking.react(order_created(held.order_id, {sku: 4}))
    [told] = await events_of(stocking, StockShortfallDetected, order_id=held.order_id)
    assert [(each.sku, each.requested, each.available) for each in told.shortages] == [(sku, 4, 1)]
    alerts = (await staff.list_stock_alerts(operations.ListStockAlertsRequest(kind="SHORTFALL", limit=100))).body.items
    assert [(each.order_id, each.status) for each in alerts if each.sku == sku] == [(held.order_id, "OPEN")]
    await stocking.react(confirmed(held.order_id))  # paid before ORDERING saw the shortfall: nothing to take
    await stocking.react(cancelled(new_order(order_id=held.order_id)))
    item = await level(staff, sku)
    assert (item.on_hand, item.reserved) == (4, 3)


async def test_an_end_of_an_order_waits_for_the_order(
    stocking: Serving, service: StockingClient, staff: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 4)
    held = await reserve(service, {sku: 4})
    for event in (confirmed(held.order_id), cancelled(new_order())):
        with pytest.raises(NotYet):
            await stocking.react(event)
