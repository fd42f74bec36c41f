"""Give held stock back."""

import msgspec

from generated.events.stocking import StockReleased
from generated.stocking.client import StockingClient
from tests.service.stocking.support import events_of, level, ordered, release, reserve, stocked
from tests.support.service import Serving


async def test_a_released_hold_gives_its_pieces_back_once(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    held = await reserve(service, {sku: 3})
    assert (await release(service, held.reservation_id)).status == "RELEASED"
    assert (await release(service, held.reservation_id)).status == "RELEASED"
    assert (await level(staff, sku)).available == 10
    [told] = await events_of(stocking, StockReleased, order_id=held.order_id)
    assert (told.reason, told.restocked) == ("ORDER_NOT_CREATED", False)


async def test_a_late_release_of_an_earlier_attempt_changes_nothing(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    held = await reserve(service, {sku: 3})
    await release(service, held.reservation_id)
    again = await reserve(service, {sku: 3}, order_id=held.order_id)
    assert (again.status, again.attempt) == ("ACTIVE", 2)
    assert (await release(service, held.reservation_id, attempt=1)).status == "ACTIVE"
    assert (await level(staff, sku)).reserved == 3


async def test_nobody_ends_a_hold_behind_the_back_of_its_order(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    held = await ordered(stocking, service, {sku: 2})
    answered = await release(service, held.reservation_id)
    assert (answered.status, answered.expires_at) == ("ACTIVE", msgspec.UNSET)
    assert (await level(staff, sku)).reserved == 2
