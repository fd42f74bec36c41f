"""Every parcel and every order comes to an end: what the carrier's last word does in every service."""

from datetime import timedelta

import pytest
from msgspec import UNSET

from generated.ordering.models import Order
from generated.shipping.models import CarrierEventCode
from infra.local.players.callers import until
from infra.runtime.store.base import utc_now
from tests.support.shop import Buyer, Shop


async def dispatched(shop: Shop, buyer: Buyer) -> tuple[Order, str]:
    order = await shop.confirmed(buyer)
    parcel = await shop.staff.shipment(order.order_id)
    await shop.staff.label(parcel.shipment_id)
    await shop.staff.dispatch(parcel.shipment_id)
    return order, parcel.shipment_id


@pytest.mark.parametrize("early", [timedelta(minutes=5), timedelta(days=3)])
async def test_a_delivery_stamped_before_the_dispatch_or_the_last_scan_ends_the_order(shop: Shop, early: timedelta) -> None:
    buyer = await shop.guest_with_cart()
    order, shipment_id = await dispatched(shop, buyer)
    if early.days:
        await shop.staff.track(shipment_id, "IN_TRANSIT", "Lyon")
    parcel = await shop.staff.track(shipment_id, "DELIVERED", "Paris", utc_now() - early)
    delivered = await buyer.wait_for(order.order_id, "DELIVERED")
    assert parcel.dispatched_at is not UNSET
    assert delivered.delivered_at is not UNSET
    assert delivered.delivered_at >= parcel.dispatched_at
    await shop.staff.track(shipment_id, "IN_TRANSIT", "Lyon")  # a scan that comes late
    assert (await shop.staff.shipment(order.order_id)).status == "DELIVERED"
    assert (await shop.staff.process(order.order_id)).state == "DONE"


@pytest.mark.parametrize("goodwill", [0, 300])
async def test_an_order_that_comes_back_is_refunded_credited_and_in_stock_again(shop: Shop, goodwill: int) -> None:
    before = await shop.staff.stock(shop.mug.sku)
    buyer = await shop.customer()
    await buyer.fill_cart((shop.mug.sku, 2))
    order, shipment_id = await dispatched(shop, buyer)
    assert order.payment_intent_id is not UNSET
    if goodwill:
        await shop.staff.refund(order.payment_intent_id, goodwill)
    await buyer.wait_for(order.order_id, "SHIPPED")
    ways: tuple[CarrierEventCode, ...] = ("IN_TRANSIT", "FAILED", "RETURNED", "RETURNED", "DELIVERED")
    for code in ways:
        await shop.staff.track(shipment_id, code, "Paris")
    ended = await shop.undone(order.order_id)
    assert (ended.status, ended.fulfilment_status) == ("RETURNED", "RETURNED")
    assert (ended.payment_status, ended.invoice_status, ended.refunded) == ("REFUNDED", "CREDITED", order.totals.total)
    assert (await shop.staff.shipment(order.order_id)).status == "RETURNED"
    assert (await shop.staff.stock(shop.mug.sku)).on_hand == before.on_hand
    refunds = {each.reason: each.amount.amount for each in await shop.staff.refunds(order.order_id)}
    assert refunds["RETURN"] == order.totals.total.amount - goodwill
    documents = await shop.staff.invoices(order.order_id)
    credited = sum(each.totals.gross.amount for each in documents if each.type == "CREDIT_NOTE")
    assert credited == order.totals.total.amount
    assert (await buyer.look_at_cart()).status == "ORDERED"


@pytest.mark.parametrize("end", ["CANCELLED", "DELIVERED", "RETURNED"])
async def test_an_order_of_nothing_goes_every_way_to_its_end(shop: Shop, end: str) -> None:
    """Nothing is refunded, so no refund asks for the credit note of what was undone."""
    gift = await shop.staff.offer("Gift", price=0, stock=10)
    buyer = await shop.vip()  # to whom it is sent free
    await buyer.fill_cart((gift.sku, 1))
    if end == "CANCELLED":
        order = await shop.confirmed(buyer)
        await buyer.cancel(order.order_id)
    else:
        order, shipment_id = await dispatched(shop, buyer)
        await shop.staff.track(shipment_id, "DELIVERED" if end == "DELIVERED" else "RETURNED", "Paris")
    assert order.totals.total.amount == 0
    if end == "DELIVERED":
        await buyer.wait_for(order.order_id, "DELIVERED")
        return
    ended = await shop.undone(order.order_id)
    assert (ended.status, ended.payment_status, ended.invoice_status) == (end, "REFUNDED", "CREDITED")
    assert sorted(each.type for each in await shop.staff.invoices(order.order_id)) == ["CREDIT_NOTE", "INVOICE"]


async def test_an_order_that_came_back_while_the_others_were_away_is_undone_when_they_are_there_again(shop: Shop) -> None:
    order, shipment_id = await dispatched(shop, await shop.guest_with_cart())
    away = ("paying", "stocking", "billing")
    for service in away:
        await shop.system.halt(service)
    try:
        await shop.staff.track(shipment_id, "RETURNED", "Paris")
        await until(lambda: shop.seen(order.order_id), lambda seen: seen.status == "RETURNED", "The order coming back")
    finally:
        for service in away:
            await shop.system.resume(service)
    assert (await shop.undone(order.order_id, seconds=45)).payment_status == "REFUNDED"
