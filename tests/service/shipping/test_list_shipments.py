"""List shipments."""

import pytest

from generated.shipping import operations, problems
from generated.shipping.client import ShippingClient
from infra.runtime.ids import new_id
from tests.service.shipping.support import dispatch, label, shipped, void
from tests.support.order_events import ORDER_ONE
from tests.support.service import Serving


async def test_the_list_is_filtered_and_paged_newest_first(shipping: Serving, staff: ShippingClient) -> None:
    customer_id = new_id("cus")
    made = [(await shipped(shipping, customer_id=customer_id))[1] for _ in range(3)]
    await label(staff, made[0])
    me = shipping.as_customer(ShippingClient, customer_id)
    first = (await me.list_shipments(operations.ListShipmentsRequest(limit=2))).body
    assert isinstance(first.next_cursor, str)
    second = (await me.list_shipments(operations.ListShipmentsRequest(limit=2, cursor=first.next_cursor))).body
    assert [each.shipment_id for each in [*first.items, *second.items]] == [each.shipment_id for each in reversed(made)]
    labelled = (await me.list_shipments(operations.ListShipmentsRequest(status="LABELLED"))).body.items
    assert [each.shipment_id for each in labelled] == [made[0].shipment_id]


async def test_parcels_are_found_by_any_parts_of_numbers_recipient_and_goods(shipping: Serving, staff: ShippingClient) -> None:
    address = {**ORDER_ONE["delivery_address"], "recipient": "Zoé Müller-Ibañez", "city": "Besançon"}
    number = f"CO-2026-{int(new_id('x')[-6:], 36) % 1_000_000:06}"
    order, shipment = await shipped(shipping, delivery_address=address, order_number=number)
    labelled = await label(staff, shipment)

    async def is_found(q: str, by: ShippingClient = staff) -> bool:
        items = (await by.list_shipments(operations.ListShipmentsRequest(q=q, limit=100))).body.items
        return order.order_id in [item.order_id for item in items]

    goods = order.lines[0]
    for q in ("ibanez zoe", "besancon", number[3:].lower(), labelled.tracking_number[2:9], f"muller {goods.sku[-5:].lower()}"):
        assert await is_found(q), q
    assert not await is_found("ibanez lyon")
    assert await is_found("-"), "without a word, nothing is asked for"
    stranger = shipping.as_customer(ShippingClient, new_id("cus"))
    assert not await is_found("ibanez", stranger)


async def test_a_parcel_is_found_by_every_number_that_it_ever_had(
    shipping: Serving, staff: ShippingClient, anybody: ShippingClient
) -> None:
    _, shipment = await shipped(shipping)
    first = await label(staff, shipment)
    await void(staff, first.label_id)

    async def found(number: str, by: ShippingClient = staff) -> list[list[str]]:
        printed = " ".join((number[:2], number[2:5], number[5:8], number[8:11], number[11:]))
        spellings = (number, printed.lower())
        asked = [operations.ListShipmentsRequest(tracking_number=each) for each in spellings]
        asked += [operations.ListShipmentsRequest(q=each) for each in spellings]
        return [[each.shipment_id for each in (await by.list_shipments(request)).body.items] for request in asked]

    assert await found(first.tracking_number) == [[shipment.shipment_id]] * 4
    second = await label(staff, shipment)
    await dispatch(staff, shipment)
    for each in (first, second):
        assert await found(each.tracking_number) == [[shipment.shipment_id]] * 4
    assert await found(first.tracking_number, shipping.as_customer(ShippingClient, new_id("cus"))) == [[]] * 4
    with pytest.raises(problems.NotFound):
        await anybody.track_parcel(operations.TrackParcelRequest(tracking_number=first.tracking_number))
