"""An order in several parcels: split, unpacked, labelled again, on their way at different times."""

import pytest
from msgspec import UNSET

from generated.ordering.models import Order
from generated.ordering.operations import RetryOrderProcessRequest
from generated.ordering.problems import NotCancellable
from generated.shipping.models import Shipment
from generated.shipping.problems import QuantityExceeded, ShipmentStopped
from infra.local.players.callers import until
from tests.support.shop import Buyer, Shop


async def in_two_parcels(shop: Shop) -> tuple[Buyer, Order, Shipment, Shipment]:
    """A confirmed order of three mugs: one is split off."""
    buyer = await shop.guest_with_cart(3)
    order = await shop.confirmed(buyer)
    parcel = await shop.staff.shipment(order.order_id)
    other = await shop.staff.split(parcel, {order.lines[0].line_id: 1})
    first, second = await shop.staff.shipments(order.order_id)
    assert [each.lines[0].quantity for each in (first, second)] == [2, 1]
    assert second == other
    return buyer, order, first, second


async def label_and_dispatch(shop: Shop, parcel: Shipment) -> str:
    """Returns the tracking number."""
    made = await shop.staff.label(parcel.shipment_id)
    await shop.staff.dispatch(parcel.shipment_id)
    return made.tracking_number


async def has_fulfilment(shop: Shop, order: Order, status: str) -> Order:
    return await until(lambda: shop.seen(order.order_id), lambda seen: seen.fulfilment_status == status, status)


async def test_an_order_in_two_parcels_is_delivered_with_the_second(shop: Shop) -> None:
    buyer, order, first, second = await in_two_parcels(shop)
    await label_and_dispatch(shop, first)
    partly = await has_fulfilment(shop, order, "PARTIALLY_SHIPPED")
    assert (partly.status, (await shop.staff.process(order.order_id)).waiting_for) == ("SHIPPED", "LABEL")
    await shop.staff.track(first.shipment_id, "DELIVERED", "Paris")
    with pytest.raises(NotCancellable):
        await buyer.cancel(order.order_id)
    await label_and_dispatch(shop, second)
    await has_fulfilment(shop, order, "SHIPPED")
    assert (await shop.staff.process(order.order_id)).waiting_for == "DELIVERY"
    await shop.staff.track(second.shipment_id, "DELIVERED", "Paris")
    delivered = await buyer.wait_for(order.order_id, "DELIVERED")
    assert delivered.fulfilment_status == "DELIVERED"
    assert (await shop.staff.process(order.order_id)).state == "DONE"


async def test_a_label_is_voided_and_the_parcel_leaves_with_another_number(shop: Shop) -> None:
    buyer = await shop.guest_with_cart()
    order = await shop.confirmed(buyer)
    parcel = await shop.staff.shipment(order.order_id)
    torn = await shop.staff.label(parcel.shipment_id)
    await shop.staff.void(torn.label_id)
    number = await label_and_dispatch(shop, parcel)
    assert number != torn.tracking_number
    shipped = await buyer.wait_for(order.order_id, "SHIPPED")
    assert [each.tracking_number for each in shipped.shipments] == [number]


async def test_a_parcel_is_unpacked_and_the_order_packed_again_in_parts(shop: Shop) -> None:
    buyer = await shop.guest_with_cart(3)
    order = await shop.confirmed(buyer)
    [line] = order.lines
    await shop.staff.unpack((await shop.staff.shipment(order.order_id)).shipment_id)
    await until(lambda: shop.staff.process(order.order_id), lambda now: now.waiting_for == "SHIPMENT", "The parcel awaited")
    with pytest.raises(QuantityExceeded):
        await shop.staff.pack(order.order_id, {line.line_id: 4})
    some = await shop.staff.pack(order.order_id, {line.line_id: 2})
    rest = await shop.staff.pack(order.order_id)
    assert [each.lines[0].quantity for each in (some, rest)] == [2, 1]
    for parcel in (rest, some):
        await label_and_dispatch(shop, parcel)
        await shop.staff.track(parcel.shipment_id, "DELIVERED", "Paris")
    await buyer.wait_for(order.order_id, "DELIVERED")


async def test_a_parcel_that_staff_unpacked_is_made_again_by_a_retry(shop: Shop) -> None:
    async with shop.built_otherwise("ordering", STEP_SECONDS="2"):
        order = await shop.confirmed(await shop.guest_with_cart(2))
        await shop.staff.unpack((await shop.staff.shipment(order.order_id)).shipment_id)
        stuck = await until(lambda: shop.staff.process(order.order_id), lambda now: now.state == "STUCK", "The process stuck")
        assert stuck.waiting_for == "SHIPMENT"
        await shop.staff.services.ordering.retry_order_process(RetryOrderProcessRequest(order_id=order.order_id))
        await shop.fulfilled(order.order_id)
    assert [each.status for each in await shop.staff.shipments(order.order_id)] == ["CANCELLED", "PENDING"]


async def test_a_cancelled_order_stops_all_its_parcels_and_is_not_packed_again(shop: Shop) -> None:
    before = await shop.staff.stock(shop.mug.sku)
    buyer, order, first, _ = await in_two_parcels(shop)
    await shop.staff.label(first.shipment_id)
    await buyer.cancel(order.order_id)
    ended = await shop.undone(order.order_id)
    assert (ended.status, ended.payment_status) == ("CANCELLED", "REFUNDED")
    assert [each.status for each in await shop.staff.shipments(order.order_id)] == ["CANCELLED", "CANCELLED"]
    assert (await shop.staff.stock(shop.mug.sku)).on_hand == before.on_hand
    with pytest.raises(ShipmentStopped):
        await shop.staff.pack(order.order_id)


async def test_an_order_of_which_one_parcel_came_back_is_delivered_and_refunded_by_hand(shop: Shop) -> None:
    buyer, order, first, second = await in_two_parcels(shop)
    assert order.payment_intent_id is not UNSET
    for parcel, end in ((first, "DELIVERED"), (second, "RETURNED")):
        await label_and_dispatch(shop, parcel)
        await shop.staff.track(parcel.shipment_id, "DELIVERED" if end == "DELIVERED" else "RETURNED", "Paris")
    ended = await buyer.wait_for(order.order_id, "DELIVERED")
    assert (ended.fulfilment_status, ended.payment_status) == ("PARTIALLY_RETURNED", "PAID")
    assert await shop.staff.refunds(order.order_id) == []
    await shop.staff.refund_pieces(order.payment_intent_id, {order.lines[0].line_id: 1})
    documents = await until(lambda: shop.staff.invoices(order.order_id), lambda found: len(found) == 2, "The credit note")
    assert sorted(each.type for each in documents) == ["CREDIT_NOTE", "INVOICE"]
    refunded = await until(lambda: shop.seen(order.order_id), lambda now: now.refunded is not UNSET, "The refund known")
    assert (refunded.status, refunded.payment_status) == ("DELIVERED", "PARTIALLY_REFUNDED")


async def test_an_order_of_which_every_parcel_came_back_is_undone_once(shop: Shop) -> None:
    before = await shop.staff.stock(shop.mug.sku)
    _, order, first, second = await in_two_parcels(shop)
    for parcel in (first, second):
        await label_and_dispatch(shop, parcel)
        await shop.staff.track(parcel.shipment_id, "RETURNED", "Paris")
    ended = await shop.undone(order.order_id)
    assert (ended.status, ended.fulfilment_status, ended.refunded) == ("RETURNED", "RETURNED", order.totals.total)
    assert (await shop.staff.stock(shop.mug.sku)).on_hand == before.on_hand
    assert len(await shop.staff.refunds(order.order_id)) == 1
