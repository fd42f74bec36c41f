"""What ORDERING does on ShipmentTrackingUpdated."""

from typing import Any

import msgspec
import pytest

from generated.events import billing, paying, shipping, stocking
from generated.events.ordering import OrderDelivered, OrderReturned, OrderShipped
from infra.local.players.callers import until
from infra.runtime.event import Event
from infra.runtime.ids import new_id
from tests.service.ordering.support import (
    _GROSS,
    _NOTHING,
    UNSET,
    OrderDesk,
    example,
    has_status,
    kebab,
    on_its_way,
    returned,
    undone,
)


async def test_an_order_that_comes_back_is_undone_by_everybody(shop: OrderDesk) -> None:
    order = await on_its_way(shop)
    for _ in range(2):
        await returned(shop, order)
    seen = await shop.read(order.order_id)
    assert (seen.status, seen.fulfilment_status, seen.shipments[0].status) == ("RETURNED", "RETURNED", "RETURNED")
    assert (seen.returned_at is UNSET, seen.delivered_at) == (False, UNSET)
    assert "CANCEL" not in seen.allowed_actions
    [told] = await shop.told(OrderReturned, order.order_id)
    assert told.returned_at == seen.returned_at
    process = await shop.process(order.order_id)
    assert (process.state, process.waiting_for, process.due_at is UNSET) == ("COMPENSATING", "STOCK_RETURN", False)
    steps = await shop.steps(order.order_id)
    assert {name: steps[name] for name in ("DELIVERY", "STOCK_RETURN", "REFUND", "CREDIT_NOTE")} == {
        "DELIVERY": "FAILED",
        "STOCK_RETURN": "EXPECTED",
        "REFUND": "EXPECTED",
        "CREDIT_NOTE": "EXPECTED",
    }
    await undone(shop, order)
    seen, process = await shop.read(order.order_id), await shop.process(order.order_id)
    assert (seen.status, seen.payment_status, seen.invoice_status) == ("RETURNED", "REFUNDED", "CREDITED")
    assert (process.state, process.waiting_for, process.due_at) == ("COMPENSATED", UNSET, UNSET)
    steps = await shop.steps(order.order_id)
    assert (steps["STOCK_COMMIT"], steps["PAYMENT"], steps["INVOICE"]) == ("COMPENSATED",) * 3
    codes = [entry.code for entry in await shop.timeline(order.order_id)]
    assert codes[-5:] == ["SHIPMENT_RETURNED", "ORDER_RETURNED", "STOCK_RETURNED", "REFUNDED", "CREDIT_NOTE_ISSUED"]


async def test_what_others_had_not_done_yet_is_done_and_then_undone(shop: OrderDesk) -> None:
    order = await shop.paid()  # STOCKING and BILLING are behind
    for gone in (shipping.ShipmentCreated, shipping.LabelCreated, shipping.ShipmentDispatched):
        await shop.happens(gone, order)
    await returned(shop, order)
    for kind in (stocking.StockCommitted, billing.InvoiceFinalized, billing.InvoicePrinted):
        await shop.happens(kind, order)
    assert (await shop.process(order.order_id)).state == "COMPENSATING"
    await undone(shop, order)
    assert (await shop.process(order.order_id)).state == "COMPENSATED"
    await shop.happens(stocking.StockCommitted, order)  # once more
    assert (await shop.steps(order.order_id))["STOCK_COMMIT"] == "COMPENSATED"


async def test_what_was_refunded_before_is_not_awaited_again(shop: OrderDesk) -> None:
    order = await on_its_way(shop)
    await shop.happens(paying.RefundSucceeded, order, amount=_GROSS, remaining=_NOTHING, refund_id=new_id("rfd"))
    await returned(shop, order)
    assert not {"REFUND", "CREDIT_NOTE"} & (await shop.steps(order.order_id)).keys()
    await shop.happens(stocking.StockReturned, order)
    assert (await shop.process(order.order_id)).state == "COMPENSATED"


async def test_a_parcel_that_moves_or_comes_back_has_left(shop: OrderDesk) -> None:
    moving, back = await shop.fulfilled(), await shop.fulfilled()
    await shop.happens(shipping.ShipmentTrackingUpdated, moving, code="IN_TRANSIT")
    assert (await shop.read(moving.order_id)).status == "SHIPPED"
    await shop.happens(shipping.ShipmentDispatched, moving)
    [parcel] = (await shop.read(moving.order_id)).shipments
    assert (parcel.status, parcel.tracking_url is UNSET) == ("IN_TRANSIT", False)
    await returned(shop, back)
    assert (await shop.read(back.order_id)).status == "RETURNED"
    assert len(await shop.told(OrderShipped, back.order_id)) == 1


@pytest.mark.parametrize(
    ("reports", "status", "fulfilment"),
    [
        (["RETURNED", "RETURNED"], "RETURNED", "RETURNED"),
        (["DELIVERED", "RETURNED"], "DELIVERED", "PARTIALLY_RETURNED"),
        (["RETURNED", "DELIVERED"], "DELIVERED", "PARTIALLY_RETURNED"),
    ],
)
async def test_an_order_in_two_parcels_ends_with_the_last_of_them(
    shop: OrderDesk, reports: list[str], status: str, fulfilment: str
) -> None:
    order, line = await shop.paid(), None
    for kind in (stocking.StockCommitted, billing.InvoiceFinalized, billing.InvoicePrinted):
        await shop.happens(kind, order)
    [line] = order.lines
    half = [{"line_id": line.line_id, "sku": line.sku, "quantity": 1}]

    async def happens(kind: type[Event], shipment_id: str, **changes: Any) -> None:
        document = {**example("shipping", kebab(kind)), "order_id": order.order_id, "shipment_id": shipment_id, **changes}
        await shop.ordering.react(msgspec.convert({**document, "lines": half}, kind))

    parcels = [new_id("shp"), new_id("shp")]
    for shipment_id in parcels:
        await happens(shipping.ShipmentCreated, shipment_id)
    for shipment_id, code in zip(parcels, reports, strict=True):
        assert (await shop.read(order.order_id)).status in {"CONFIRMED", "SHIPPED"}
        if code == "DELIVERED":
            await happens(shipping.ShipmentDelivered, shipment_id)
        else:
            await happens(shipping.ShipmentTrackingUpdated, shipment_id, code=code)
    seen = await shop.read(order.order_id)
    assert (seen.status, seen.fulfilment_status) == (status, fulfilment)
    ends = len(await shop.told(OrderReturned, order.order_id)), len(await shop.told(OrderDelivered, order.order_id))
    assert ends == ((1, 0) if status == "RETURNED" else (0, 1))
    assert (await shop.process(order.order_id)).state == ("COMPENSATING" if status == "RETURNED" else "DONE")
    if status == "DELIVERED":
        async with shop.later(days=30):
            await until(lambda: has_status(shop, order.order_id, "COMPLETED"))


async def test_a_parcel_of_an_ended_order_that_could_not_be_stopped_came_back(shop: OrderDesk) -> None:
    order = await shop.paid()
    await shop.happens(shipping.ShipmentCreated, order)
    await shop.happens(stocking.StockShortfallDetected, order)
    await shop.happens(shipping.ShipmentDispatched, order)
    assert (await shop.steps(order.order_id))["SHIPMENT_STOP"] == "EXPECTED"
    await returned(shop, order)
    assert (await shop.read(order.order_id)).status == "CANCELLED"
    assert (await shop.steps(order.order_id))["SHIPMENT_STOP"] == "DONE"
    assert await shop.told(OrderReturned, order.order_id) == []
