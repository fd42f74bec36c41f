"""What the other services tell, and where it takes the order."""

from typing import Any

import msgspec
import pytest

from generated.common.models import Money
from generated.events import billing, paying, shipping, stocking
from generated.events.ordering import (
    OrderConfirmed,
    OrderDelivered,
    OrderShipped,
)
from infra.local.players.callers import until
from infra.runtime.event import Event, NotYet
from infra.runtime.ids import new_id
from tests.service.ordering.support import UNSET, Shop, example, has_status, kebab


async def test_an_order_goes_its_way_to_the_door(shop: Shop) -> None:
    order = await shop.fulfilled()
    confirmed = await shop.read(order.order_id)
    assert (confirmed.status, confirmed.payment_status, confirmed.invoice_status) == ("CONFIRMED", "PAID", "FINAL")
    assert confirmed.allowed_actions == ["CANCEL", "DOWNLOAD_INVOICE", "REFUND"]
    [told] = await shop.told(OrderConfirmed, order.order_id)
    assert told.payment_intent_id == confirmed.payment_intent_id
    process = await shop.process(order.order_id)
    assert (process.state, process.waiting_for, process.due_at) == ("RUNNING", "LABEL", UNSET)

    await shop.happens(shipping.LabelCreated, order)
    await shop.happens(shipping.ShipmentDispatched, order)
    shipped = await shop.read(order.order_id)
    assert (shipped.status, shipped.fulfilment_status) == ("SHIPPED", "SHIPPED")
    assert "TRACK_PARCEL" in shipped.allowed_actions
    assert "CANCEL" not in shipped.allowed_actions
    [told] = await shop.told(OrderShipped, order.order_id)
    assert told.fulfilment_status == "SHIPPED"

    await shop.happens(shipping.ShipmentTrackingUpdated, order)
    await shop.happens(shipping.ShipmentDelivered, order)
    delivered = await shop.read(order.order_id)
    assert (delivered.status, delivered.fulfilment_status) == ("DELIVERED", "DELIVERED")
    [told] = await shop.told(OrderDelivered, order.order_id)
    assert told.total.amount == 4470
    assert (await shop.process(order.order_id)).state == "DONE"
    async with shop.later(days=30):
        await until(lambda: has_status(shop, order.order_id, "COMPLETED"))


async def test_every_event_seen_again_changes_nothing(shop: Shop) -> None:
    order = await shop.fulfilled()
    kinds: list[type[Event]] = [
        paying.PaymentIntentCreated,
        billing.InvoiceDrafted,
        paying.PaymentSucceeded,
        stocking.StockReserved,
        stocking.StockCommitted,
        shipping.ShipmentCreated,
        billing.InvoiceFinalized,
        billing.InvoicePrinted,
        shipping.LabelCreated,
        shipping.ShipmentDispatched,
        shipping.ShipmentTrackingUpdated,
        shipping.ShipmentDelivered,
    ]
    for kind in kinds[-4:]:
        await shop.happens(kind, order)
    before = await shop.read(order.order_id), await shop.process(order.order_id), await shop.timeline(order.order_id)
    emitted = len(await shop.ordering.emitted())
    for kind in kinds:
        await shop.happens(kind, order)
    after = await shop.read(order.order_id), await shop.process(order.order_id), await shop.timeline(order.order_id)
    assert after == before
    assert len(await shop.ordering.emitted()) == emitted


async def test_events_of_an_unknown_order_wait_or_are_passed_over(shop: Shop) -> None:
    unknown = msgspec.structs.replace(await shop.order(), order_id=new_id("ord"))
    waiting: list[type[Event]] = [
        paying.PaymentIntentCreated,
        paying.PaymentSucceeded,
        paying.PaymentFailed,
        paying.PaymentCancelled,
        paying.RefundSucceeded,
        billing.InvoiceDrafted,
        billing.InvoiceFinalized,
        billing.InvoicePrinted,
        billing.InvoiceVoided,
        billing.CreditNoteIssued,
        shipping.ShipmentCreated,
        shipping.LabelCreated,
        shipping.ShipmentDispatched,
        shipping.ShipmentDelivered,
        shipping.ShipmentCancelled,
        stocking.StockCommitted,
        stocking.StockShortfallDetected,
    ]
    for kind in waiting:
        with pytest.raises(NotYet):
            await shop.happens(kind, unknown)
    for passed in (stocking.StockReserved, stocking.StockReleased, stocking.StockReservationExpired):
        await shop.happens(passed, unknown)


async def test_an_order_in_two_parcels_is_shipped_and_delivered_with_the_last(shop: Shop) -> None:
    order = await shop.paid()
    parcels = [new_id("shp"), new_id("shp")]
    half = [{"line_id": order.lines[0].line_id, "sku": order.lines[0].sku, "quantity": 1}]

    async def happens(kind: type[Event], shipment_id: str, **changes: Any) -> None:
        document = example("shipping", kebab(kind))
        document |= {"order_id": order.order_id, "shipment_id": shipment_id, "lines": half, **changes}
        await shop.ordering.react(msgspec.convert(document, kind))

    for shipment_id in parcels:
        await happens(shipping.ShipmentCreated, shipment_id)
    await happens(shipping.ShipmentDispatched, parcels[0])
    assert (await shop.read(order.order_id)).fulfilment_status == "PARTIALLY_SHIPPED"
    await happens(shipping.ShipmentDispatched, parcels[1])
    assert (await shop.read(order.order_id)).fulfilment_status == "SHIPPED"
    await happens(shipping.ShipmentDelivered, parcels[1])
    assert (await shop.read(order.order_id)).status == "SHIPPED"
    await happens(shipping.ShipmentDelivered, parcels[0])
    assert (await shop.read(order.order_id)).status == "DELIVERED"
    assert [each.fulfilment_status for each in await shop.told(OrderShipped, order.order_id)] == [
        "PARTIALLY_SHIPPED",
        "SHIPPED",
    ]


async def test_the_timeline_shows_internal_entries_to_staff_only(shop: Shop) -> None:
    order = await shop.fulfilled()
    assert order.order_token is not UNSET
    for_staff = [entry.code for entry in await shop.timeline(order.order_id)]
    assert for_staff == [
        "ORDER_CREATED",
        "PAYMENT_STARTED",
        "INVOICE_DRAFTED",
        "PAYMENT_SUCCEEDED",
        "ORDER_CONFIRMED",
        "STOCK_COMMITTED",
        "SHIPMENT_CREATED",
        "INVOICE_FINALIZED",
        "INVOICE_PRINTED",
    ]
    public = await shop.timeline(order.order_id, shop.holder(order.order_token))
    assert {entry.visibility for entry in public} == {"PUBLIC"}
    assert [entry.code for entry in public] == [
        "ORDER_CREATED",
        "PAYMENT_STARTED",
        "PAYMENT_SUCCEEDED",
        "ORDER_CONFIRMED",
        "SHIPMENT_CREATED",
        "INVOICE_FINALIZED",
    ]


async def test_a_goodwill_refund_does_not_turn_an_order_back(shop: Shop) -> None:
    order = await shop.fulfilled()
    money = {"amount": 1000, "currency": "EUR"}
    for remaining, status in ((3470, "PARTIALLY_REFUNDED"), (0, "REFUNDED")):
        changes = {"refund_id": new_id("rfd"), "amount": money, "remaining": {"amount": remaining, "currency": "EUR"}}
        for _ in range(2):
            await shop.happens(paying.RefundSucceeded, order, **changes)
        seen = await shop.read(order.order_id)
        assert (seen.status, seen.payment_status) == ("CONFIRMED", status)
    assert seen.refunded == Money(amount=2000, currency="EUR")
