"""A hold whose order was not seen in time ends."""

from datetime import timedelta
from functools import partial

from generated.events.stocking import StockReservationExpired
from generated.stocking.client import StockingClient
from impl.stocking.job_types import ExpireReservation
from impl.stocking.jobs.expire_reservation import expire_reservation
from infra.local.players.callers import until
from tests.service.stocking.support import events_of, has_status, level, ordered, reserve, stocked
from tests.support.service import Serving


async def test_a_hold_ends_by_itself_unless_its_order_was_seen(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    seen, unseen = await ordered(stocking, service, {sku: 2}), await reserve(service, {sku: 3})
    clock = stocking.store.clock
    stocking.store.clock = lambda: clock() + timedelta(minutes=16)
    try:
        stocking.store.on_schedule()
        await until(lambda: has_status(service, unseen.reservation_id, "EXPIRED"))
    finally:
        stocking.store.clock = clock
    assert (await level(staff, sku)).reserved == 2
    assert len(await events_of(stocking, StockReservationExpired, order_id=unseen.order_id)) == 1
    assert await has_status(service, seen.reservation_id, "ACTIVE")


async def test_a_job_that_comes_too_early_ends_nothing(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    for held in (await reserve(service, {sku: 2}), await ordered(stocking, service, {sku: 3})):
        job = ExpireReservation(reservation_id=held.reservation_id)
        await stocking.store.command(partial(expire_reservation, job=job))
    assert (await level(staff, sku)).reserved == 5
