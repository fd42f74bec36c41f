"""Take addresses out of old orders."""

from datetime import timedelta

from generated.shipping.client import ShippingClient
from impl.shipping.job_types import EraseOld, Jobs
from impl.shipping.tables import orders
from infra.runtime.store.base import utc_now
from tests.service.shipping.support import label, shipped
from tests.support.personal import places_of, whose
from tests.support.service import Serving


async def test_the_address_goes_after_two_years(shipping: Serving, staff: ShippingClient) -> None:
    old, new = whose("Oldenquirk"), whose("Newenquirk")
    order, shipment = await shipped(shipping, **old)
    await label(staff, shipment)
    await shipped(shipping, **new)
    long_ago = utc_now() - timedelta(days=2 * 366)
    its_row = orders.c.order_id == order.order_id
    await shipping.store.command(lambda tx: tx.execute(orders.update().where(its_row).values(addressed_at=long_ago)))
    await _erase(shipping)
    assert await places_of(shipping, "Oldenquirk") == []
    assert await places_of(shipping, "Newenquirk") != []


async def _erase(shipping: Serving) -> None:
    jobs = shipping.implementation.jobs
    assert isinstance(jobs, Jobs)
    await shipping.store.command(lambda tx: jobs.erase_old.call(tx, EraseOld()))
