"""What the tests of SHIPPING share."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import msgspec
from msgspec import UNSET

from generated.events.ordering import OrderCreated
from generated.shipping import models, operations
from generated.shipping.client import ShippingClient
from infra.runtime.ids import new_id
from tests.support.order_events import ORDER_ONE, confirmed, new_order
from tests.support.service import Serving

MUGS, TEA = new_id("lin"), new_id("lin")
"""The lines of `in_parts`: three mugs of 350 grams and one tea of 120."""
MONDAY = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)


async def shipped(service: Serving, **changes: Any) -> tuple[OrderCreated, models.Shipment]:
    """A confirmed order and its shipment."""
    order = new_order(**changes)
    await service.react(order)
    await service.react(confirmed(order))
    [shipment] = await shipments_of(service, order.order_id)
    return order, shipment


async def in_parts(service: Serving, **changes: Any) -> tuple[OrderCreated, models.Shipment]:
    """A confirmed order of two lines, and its shipment."""
    mugs = {**ORDER_ONE["lines"][0], "line_id": MUGS, "quantity": 3}
    tea = {**mugs, "line_id": TEA, "sku": "TEA-01", "quantity": 1, "weight": 120}
    return await shipped(service, lines=[mugs, tea], **changes)


def some(**pieces: int) -> list[models.ShipmentLineDraft]:
    """Pieces of the lines of `in_parts`."""
    lines = {"mugs": MUGS, "tea": TEA}
    return [models.ShipmentLineDraft(line_id=lines[name], quantity=quantity) for name, quantity in pieces.items()]


def packed(shipment: models.Shipment) -> dict[str, int]:
    """What is in a parcel of `in_parts`."""
    names = {MUGS: "mugs", TEA: "tea"}
    return {names[line.line_id]: line.quantity for line in shipment.lines}


async def pack(client: ShippingClient, order_id: str, **pieces: int) -> models.Shipment:
    """A parcel of some pieces; of all that is not packed without any."""
    body = models.ShipmentDraft(order_id=order_id, lines=some(**pieces) or UNSET)
    return (await client.create_shipment(operations.CreateShipmentRequest(body=body, idempotency_key=new_id("key")))).body


async def split(staff: ShippingClient, shipment: models.Shipment, **pieces: int) -> models.Shipment:
    """The new parcel."""
    body = models.ShipmentSplitDraft(lines=some(**pieces), version=shipment.version)
    request = operations.SplitShipmentRequest(shipment_id=shipment.shipment_id, body=body, idempotency_key=new_id("key"))
    return (await staff.split_shipment(request)).body


async def unpack(staff: ShippingClient, shipment: models.Shipment) -> models.Shipment:
    return (await staff.cancel_shipment(operations.CancelShipmentRequest(shipment_id=shipment.shipment_id))).body


async def void(staff: ShippingClient, label_id: str) -> models.Label:
    return (await staff.void_label(operations.VoidLabelRequest(label_id=label_id))).body


async def read(staff: ShippingClient, shipment: models.Shipment) -> models.Shipment:
    return (await staff.get_shipment(operations.GetShipmentRequest(shipment_id=shipment.shipment_id))).body


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
