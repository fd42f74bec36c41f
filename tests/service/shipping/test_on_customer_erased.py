"""What SHIPPING does on CustomerErased."""

import msgspec
import pytest
from msgspec import UNSET

from generated.shipping import operations, problems
from generated.shipping.client import ShippingClient
from infra.local.players.callers import until
from infra.runtime.events import letters
from infra.runtime.ids import new_id
from tests.service.shipping.support import label, read, shipped, void
from tests.service.shipping.test_erase_customer import delivered
from tests.service.shipping.test_on_order_joined_account import parcels
from tests.support.order_events import cancelled, confirmed, guests_order, joined, new_order
from tests.support.personal import erased, places_of, set_aside, whose
from tests.support.service import Serving


async def test_all_of_a_parcel_that_arrived_loses_the_address(shipping: Serving, staff: ShippingClient) -> None:
    person = whose("Quillharrow")
    _, shipment = await shipped(shipping, **person)
    await void(staff, (await label(staff, shipment)).label_id)
    await delivered(staff, shipment)
    assert len(await places_of(shipping, "Quillharrow")) >= 4
    await shipping.react(erased(person["customer_id"]))

    async def is_gone() -> bool:
        return await places_of(shipping, "Quillharrow") == []

    await until(is_gone)
    kept = await read(staff, shipment)
    assert [event.location for event in kept.tracking_events] == [UNSET, UNSET]
    assert (kept.address.recipient, kept.address.country, kept.status) == ("erased", "FR", "DELIVERED")
    found = (await staff.list_shipments(operations.ListShipmentsRequest(q="Quillharrow"))).body.items
    assert found == []


async def test_an_order_that_was_cancelled_before_it_was_packed_too(shipping: Serving) -> None:
    person = whose("Vexleyton")
    order = new_order(**person)
    await shipping.react(order)
    await shipping.react(cancelled(order, "PAYMENT_FAILED"))
    assert await places_of(shipping, "Vexleyton") == ["orders.goods"]
    await shipping.react(erased(person["customer_id"]))

    async def is_gone() -> bool:
        return await places_of(shipping, "Vexleyton") == []

    await until(is_gone)


async def test_a_record_that_was_set_aside_loses_the_words_and_can_still_be_replayed(shipping: Serving) -> None:
    person = whose("Brinwaddle")
    order = new_order(**person)
    letter_id = await set_aside(shipping, key=order.order_id, payload=msgspec.json.encode(order))
    await shipping.react(erased(person["customer_id"]))
    assert await places_of(shipping, "Brinwaddle") == []
    letter = await shipping.store.query(lambda tx: letters.find(tx, letter_id))
    replayed = msgspec.json.decode(letter.payload.encode(), type=type(order))
    assert replayed.delivery_address.recipient == "erased"
    await shipping.react(replayed)


async def test_the_token_of_a_guests_order_opens_its_parcels_no_more(shipping: Serving) -> None:
    order, token = guests_order()
    customer_id = new_id("cus")
    for event in (order, confirmed(order), joined(order, customer_id)):
        await shipping.react(event)
    guest = shipping.client(ShippingClient, Order_Token=token)
    [parcel] = await parcels(guest, order.order_id)
    await shipping.react(erased(customer_id))

    async def is_closed() -> bool:
        return (await guest.list_shipments(operations.ListShipmentsRequest())).body.items == []

    await until(is_closed)
    with pytest.raises(problems.NotFound):
        await parcels(guest, order.order_id)
    with pytest.raises(problems.NotFound):
        await guest.get_shipment(operations.GetShipmentRequest(shipment_id=parcel.shipment_id))
