"""Take a customer's addresses out of all that is settled."""

from generated.shipping import models
from generated.shipping.client import ShippingClient
from impl.shipping.job_types import EraseCustomer, Jobs
from infra.runtime.store.base import utc_now
from tests.service.shipping.support import dispatch, label, report, shipped
from tests.support.personal import places_of, whose
from tests.support.service import Serving


async def delivered(staff: ShippingClient, shipment: models.Shipment) -> None:
    await label(staff, shipment)
    await dispatch(staff, shipment)
    await report(staff, shipment, "DELIVERED", utc_now(), location="Lyon")


async def test_what_is_on_its_way_keeps_its_address_until_it_arrived(shipping: Serving, staff: ShippingClient) -> None:
    person = whose("Marrowfenn")
    _, shipment = await shipped(shipping, **person)
    await label(staff, shipment)
    await _erase(shipping, person["customer_id"])
    assert "shipments.address" in await places_of(shipping, "Marrowfenn")
    await dispatch(staff, shipment)
    await report(staff, shipment, "DELIVERED", utc_now())
    await _erase(shipping, person["customer_id"])
    assert await places_of(shipping, "Marrowfenn") == []


async def test_a_customer_of_many_orders_is_erased_in_steps(shipping: Serving, staff: ShippingClient) -> None:
    person = whose("Fennimarch")
    for _ in range(3):
        _, shipment = await shipped(shipping, **person)
        await delivered(staff, shipment)
    jobs = shipping.implementation.jobs
    assert isinstance(jobs, Jobs)
    await _erase(shipping, person["customer_id"])
    assert await places_of(shipping, "Fennimarch") == []


async def _erase(shipping: Serving, customer_id: str) -> None:
    jobs = shipping.implementation.jobs
    assert isinstance(jobs, Jobs)
    await shipping.store.command(lambda tx: jobs.erase_customer.call(tx, EraseCustomer(customer_id=customer_id)))
