"""The way of an order: what the other services tell, and where it takes the order."""

import msgspec
import pytest

from generated.events import billing, paying, shipping, stocking
from generated.events.ordering import OrderConfirmed, OrderDelivered, OrderShipped
from infra.local.players.callers import until
from infra.runtime.event import Event, NotYet
from infra.runtime.ids import new_id
from tests.service.ordering.support import UNSET, OrderDesk, has_status


async def test_an_order_goes_its_way_to_the_door(shop: OrderDesk) -> None:
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


async def test_every_event_seen_again_changes_nothing(shop: OrderDesk) -> None:
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


async def test_events_of_an_unknown_order_wait_or_are_passed_over(shop: OrderDesk) -> None:
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
        shipping.ShipmentSplit,
        shipping.LabelCreated,
        shipping.LabelVoided,
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
