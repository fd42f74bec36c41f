"""What the tests of SHIPPING share."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec

from generated.events.ordering import OrderCancelled, OrderConfirmed, OrderCreated
from generated.shipping import models, operations
from generated.shipping.client import ShippingClient
from infra.runtime.ids import new_id
from tests.support.service import Serving

ROOT = Path(__file__).parents[3]
EXAMPLE: dict[str, Any] = msgspec.json.decode((ROOT / "contracts/ordering/events/order-created.v1.json").read_bytes())[
    "examples"
][0]
MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


def placed(**changes: Any) -> OrderCreated:
    return msgspec.convert({**EXAMPLE, "order_id": new_id("ord"), **changes}, OrderCreated)


def confirmed(order: OrderCreated) -> OrderConfirmed:
    now = datetime.now(UTC)
    return OrderConfirmed(
        order_id=order.order_id, order_number=order.order_number, payment_intent_id=new_id("pay"), paid_at=now, confirmed_at=now
    )


def cancelled(order: OrderCreated) -> OrderCancelled:
    return OrderCancelled(
        order_id=order.order_id,
        order_number=order.order_number,
        cart_id=order.cart_id,
        reason="CUSTOMER",
        previous_status="CONFIRMED",
        ended_by="CUSTOMER",
        cancelled_at=datetime.now(UTC),
    )


async def shipped(service: Serving, **changes: Any) -> tuple[OrderCreated, models.Shipment]:
    """A confirmed order and its shipment."""
    order = placed(**changes)
    await service.react(order)
    await service.react(confirmed(order))
    [shipment] = await shipments_of(service, order.order_id)
    return order, shipment


async def shipments_of(shipping: Serving, order_id: str) -> list[models.Shipment]:
    client = shipping.as_staff(ShippingClient, "shipping:read")
    return (await client.list_order_shipments(operations.ListOrderShipmentsRequest(order_id=order_id))).body.items


async def label(staff: ShippingClient, shipment: models.Shipment) -> models.Label:
    request = operations.CreateLabelRequest(shipment_id=shipment.shipment_id, idempotency_key=new_id("key"))
    return (await staff.create_label(request)).body


async def dispatch(staff: ShippingClient, shipment: models.Shipment) -> models.Shipment:
    return (await staff.dispatch_shipment(operations.DispatchShipmentRequest(shipment_id=shipment.shipment_id))).body


async def stop(client: ShippingClient, order_id: str, reason: models.StopReason = "CUSTOMER") -> models.OrderShipmentStop:
    body = models.ShipmentStop(reason=reason)
    return (await client.stop_order_shipments(operations.StopOrderShipmentsRequest(order_id=order_id, body=body))).body


async def quote(client: ShippingClient, **changes: Any) -> dict[str, models.ShippingOption]:
    plain = {
        "country": "FR",
        "postal_code": "75011",
        "lines": [{"sku": "MUG-BLUE-01", "quantity": 2, "weight": 350}],
        "items_total": {"amount": 1000, "currency": "EUR"},
        **changes,
    }
    body = msgspec.convert(plain, models.ShippingQuoteDraft)
    options = (await client.quote_shipping(operations.QuoteShippingRequest(body=body))).body.options
    return {option.shipping_method_code: option for option in options}


async def told(shipping: Serving, kind: Any, order: OrderCreated) -> list[Any]:
    return [event for event in await shipping.emitted_of(kind) if event.order_id == order.order_id]


async def report(
    client: ShippingClient, shipment: models.Shipment, code: models.CarrierEventCode, occurred_at: datetime, **more: Any
) -> models.Shipment:
    body = models.TrackingEventDraft(code=code, occurred_at=occurred_at, **more)
    request = operations.RecordTrackingEventRequest(shipment_id=shipment.shipment_id, body=body)
    return (await client.record_tracking_event(request)).body


@contextmanager
def at(shipping: Serving, instant: datetime) -> Iterator[None]:
    """The service's clock stands still inside the block."""
    before = shipping.store.clock
    shipping.store.clock = lambda: instant
    try:
        yield
    finally:
        shipping.store.clock = before
