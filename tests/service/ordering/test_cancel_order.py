"""Cancel an order."""

from typing import Any

import pytest

from generated.events import billing, paying, shipping, stocking
from generated.events.ordering import OrderCancelled
from generated.ordering import models, operations, problems
from infra.runtime.ids import new_id
from tests.service.ordering.support import OTHER_TOKEN, UNSET, OrderDesk


async def test_an_unpaid_order_is_cancelled_and_its_services_undo_their_part(shop: OrderDesk) -> None:
    order = await shop.order()
    assert order.order_token is not UNSET
    await shop.happens(paying.PaymentIntentCreated, order)
    await shop.happens(billing.InvoiceDrafted, order)
    holder = shop.holder(order.order_token)
    cancelled = await shop.cancel(order.order_id, holder, comment="Wrong colour")
    assert (cancelled.status, cancelled.ended_reason, cancelled.allowed_actions) == ("CANCELLED", "CUSTOMER", [])
    assert order.order_id not in shop.neighbours.stopped
    [told] = await shop.told(OrderCancelled, order.order_id)
    assert (told.reason, told.previous_status, told.ended_by, told.user_id) == ("CUSTOMER", "PENDING", "GUEST", UNSET)
    assert (await shop.process(order.order_id)).state == "COMPENSATING"
    await shop.happens(stocking.StockReleased, order)
    await shop.happens(paying.PaymentCancelled, order)
    await shop.happens(billing.InvoiceVoided, order)
    process = await shop.process(order.order_id)
    steps = {step.name: step.state for step in process.steps}
    assert process.state == "COMPENSATED"
    assert {name for name, state in steps.items() if state == "COMPENSATED"} == {
        "RESERVATION",
        "PAYMENT_INTENT",
        "INVOICE_DRAFT",
    }
    assert (await shop.cancel(order.order_id)).version == (await shop.read(order.order_id)).version
    comments = [entry.comment for entry in await shop.timeline(order.order_id)]
    assert "Wrong colour" in comments
    assert all(entry.comment is UNSET for entry in await shop.timeline(order.order_id, holder))


async def test_a_cancellation_sent_twice_with_one_key_is_one(shop: OrderDesk) -> None:
    order = await shop.order()
    request = operations.CancelOrderRequest(
        order_id=order.order_id, idempotency_key=new_id("key"), body=models.OrderCancellation()
    )
    assert await shop.staff.cancel_order(request)
    assert order.order_token is not UNSET
    holder = shop.holder(order.order_token)
    first = (await holder.cancel_order(request)).body
    assert (await holder.cancel_order(request)).body == first
    assert len(await shop.told(OrderCancelled, order.order_id)) == 1


async def test_a_confirmed_order_is_stopped_at_shipping_before_it_is_cancelled(shop: OrderDesk) -> None:
    order = await shop.fulfilled()
    await shop.cancel(order.order_id)
    assert order.order_id in shop.neighbours.stopped
    [told] = await shop.told(OrderCancelled, order.order_id)
    assert (told.reason, told.previous_status, told.ended_by) == ("STAFF", "CONFIRMED", "STAFF")
    everything = {"amount": {"amount": 4470, "currency": "EUR"}, "remaining": {"amount": 0, "currency": "EUR"}}
    await shop.happens(shipping.ShipmentCancelled, order)
    await shop.happens(stocking.StockReleased, order, restocked=True)
    await shop.happens(paying.RefundSucceeded, order, **everything)
    assert (await shop.process(order.order_id)).waiting_for == "CREDIT_NOTE"
    await shop.happens(billing.CreditNoteIssued, order, creditable={"amount": 0, "currency": "EUR"})
    seen = await shop.read(order.order_id)
    assert (seen.payment_status, seen.invoice_status) == ("REFUNDED", "CREDITED")
    steps = await shop.steps(order.order_id)
    assert (await shop.process(order.order_id)).state == "COMPENSATED"
    assert [steps[name] for name in ("PAYMENT", "STOCK_COMMIT", "SHIPMENT", "INVOICE")] == ["COMPENSATED"] * 4


async def test_an_order_whose_parcel_left_cannot_be_cancelled(shop: OrderDesk) -> None:
    order = await shop.fulfilled()
    shop.neighbours.refuse_to_stop = True
    try:
        with pytest.raises(problems.NotCancellable):
            await shop.cancel(order.order_id)
    finally:
        shop.neighbours.refuse_to_stop = False
    assert (await shop.read(order.order_id)).status == "CONFIRMED"
    await shop.happens(shipping.ShipmentDispatched, order)
    with pytest.raises(problems.NotCancellable) as refusal:
        await shop.cancel(order.order_id)
    assert refusal.value.members == {"state": "SHIPPED"}


async def test_when_shipping_is_away_a_confirmed_order_stays(shop: OrderDesk) -> None:
    order = await shop.paid()
    with shop.neighbours_away(), pytest.raises(problems.DependencyUnavailable):
        await shop.cancel(order.order_id)
    assert (await shop.read(order.order_id)).status == "CONFIRMED"


async def test_somebody_else_cannot_cancel(shop: OrderDesk) -> None:
    order = await shop.order()
    for other in (shop.holder(OTHER_TOKEN), shop.customer(new_id("cus"))):
        with pytest.raises(problems.NotFound):
            await shop.cancel(order.order_id, other)


async def test_a_payment_in_between_has_the_parcels_stopped_before_the_cancellation(shop: OrderDesk) -> None:
    """Between reading the order PENDING and cancelling it, it was confirmed."""
    order = await shop.order()
    query = shop.ordering.store.query
    is_first = True

    async def query_and_pay(body: Any) -> Any:
        nonlocal is_first
        answer = await query(body)
        if is_first and getattr(answer, "order_id", "") == order.order_id:
            is_first = False
            await shop.happens(paying.PaymentIntentCreated, order)
            await shop.happens(paying.PaymentSucceeded, order)
        return answer

    shop.ordering.store.query = query_and_pay  # type: ignore[method-assign]
    try:
        cancelled = await shop.cancel(order.order_id)
    finally:
        shop.ordering.store.query = query  # type: ignore[method-assign]
    assert cancelled.status == "CANCELLED"
    assert order.order_id in shop.neighbours.stopped
