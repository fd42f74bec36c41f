"""The events that must be on the topics according to the services' own data, and the events that are there."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from msgspec import UNSET

from generated.shipping.models import Shipment
from tests.support.snapshot import Snapshot, payload_of


def told(at: Snapshot, type_name: str, member: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Returns each event of a type once, even if it was sent twice: the member that identifies the entity, and the payload."""
    seen = set()
    for record in at.records:
        place = record.topic, record.key, record.sequence
        payload = payload_of(record) if record.type == type_name and place not in seen else None
        if payload is not None:
            seen.add(place)
            yield str(payload.get(member)), payload


def changes(at: Snapshot) -> dict[str, tuple[str, Counter[str]]]:
    """Returns the events that must exist for the data: by event type, the member that identifies the entity, and how many."""
    orders, intents, shipments = at.orders, at.intents, at.shipments
    invoices = [each for each in at.invoices if each.type == "INVOICE"]
    committed = {m.order_id for m in at.movements if m.kind == "COMMIT"}
    returned = {m.order_id for m in at.movements if m.kind == "RETURN"}
    shipped = {each.order_id for each in orders if each.shipped_at is not UNSET}
    restocked = {m.order_id for m in at.movements if m.kind == "RESTOCK"}

    def of_orders(ids: Iterable[object]) -> tuple[str, Counter[str]]:
        return "order_id", Counter(map(str, ids))

    def has_left(shipment: Shipment) -> bool:
        return shipment.dispatched_at is not UNSET

    def noted(code: str) -> Iterator[str]:
        return (order_id for order_id, entries in at.timelines.items() for entry in entries if entry.code == code)

    return {
        "ordering.order-created.v1": of_orders(each.order_id for each in orders),
        "ordering.order-confirmed.v1": of_orders(each.order_id for each in orders if each.confirmed_at is not UNSET),
        "ordering.order-cancelled.v1": of_orders(each.order_id for each in orders if each.cancelled_at is not UNSET),
        "ordering.order-expired.v1": of_orders(each.order_id for each in orders if each.expired_at is not UNSET),
        "ordering.order-shipped.v1": of_orders(
            each.order_id for each in shipments if has_left(each) and each.order_id in shipped
        ),
        "ordering.order-delivered.v1": of_orders(each.order_id for each in orders if each.delivered_at is not UNSET),
        "ordering.order-returned.v1": of_orders(each.order_id for each in orders if each.returned_at is not UNSET),
        "paying.payment-intent-created.v1": of_orders(each.order_id for each in intents),
        "paying.payment-succeeded.v1": of_orders(each.order_id for each in intents if each.status == "SUCCEEDED"),
        "paying.payment-failed.v1": of_orders(each.order_id for each in intents if each.status == "FAILED"),
        "paying.payment-cancelled.v1": of_orders(each.order_id for each in intents if each.status == "CANCELLED"),
        "paying.refund-succeeded.v1": ("refund_id", Counter(each.refund_id for each in at.refunds)),
        "stocking.stock-committed.v1": of_orders(committed),
        "stocking.stock-returned.v1": of_orders(returned),
        "billing.invoice-drafted.v1": of_orders(each.order_id for each in invoices),
        "billing.invoice-finalized.v1": of_orders(each.order_id for each in invoices if each.status == "FINAL"),
        "billing.invoice-voided.v1": of_orders(each.order_id for each in invoices if each.status == "VOID"),
        "billing.invoice-printed.v1": ("invoice_id", Counter(each.invoice_id for each in at.invoices if each.printed)),
        "billing.credit-note-issued.v1": (
            "invoice_id",
            Counter(each.invoice_id for each in at.invoices if each.type == "CREDIT_NOTE"),
        ),
        "shipping.shipment-created.v1": ("shipment_id", Counter(each.shipment_id for each in shipments)),
        "shipping.shipment-split.v1": of_orders(noted("SHIPMENT_SPLIT")),
        "shipping.label-created.v1": (
            "shipment_id",
            Counter(each.shipment_id for each in shipments if each.tracking_number is not UNSET)
            + Counter(shipment_id for shipment_id, _ in told(at, "shipping.label-voided.v1", "shipment_id")),
        ),
        "shipping.label-voided.v1": of_orders(noted("SHIPMENT_LABEL_VOIDED")),
        "shipping.shipment-dispatched.v1": (
            "shipment_id",
            Counter(each.shipment_id for each in shipments if has_left(each)),
        ),
        "shipping.shipment-delivered.v1": (
            "shipment_id",
            Counter(each.shipment_id for each in shipments if each.delivered_at is not UNSET),
        ),
        "shipping.shipment-cancelled.v1": (
            "shipment_id",
            Counter(each.shipment_id for each in shipments if each.status == "CANCELLED"),
        ),
        "stocking.stock-released.v1": of_orders(restocked),
    }
