"""The codes of an order's timeline. Each code has a kind, an audience, and the service that did it."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Doer = Literal["stocking", "ordering", "paying", "billing", "shipping"]
"""A service that takes part in the process of an order."""
TimelineKind = Literal["ORDER", "STOCK", "PAYMENT", "INVOICE", "SHIPMENT", "PROCESS"]
Visibility = Literal["PUBLIC", "INTERNAL"]
TimelineCode = Literal[
    "ORDER_CREATED",
    "ORDER_CONFIRMED",
    "ORDER_CANCELLED",
    "ORDER_EXPIRED",
    "ORDER_SHIPPED",
    "ORDER_DELIVERED",
    "ORDER_COMPLETED",
    "ORDER_RETURNED",
    "STOCK_RESERVED",
    "STOCK_COMMITTED",
    "STOCK_RELEASED",
    "STOCK_RETURNED",
    "STOCK_RESERVATION_EXPIRED",
    "STOCK_SHORTFALL",
    "PAYMENT_STARTED",
    "PAYMENT_SUCCEEDED",
    "PAYMENT_FAILED",
    "PAYMENT_CANCELLED",
    "REFUNDED",
    "INVOICE_DRAFTED",
    "INVOICE_FINALIZED",
    "INVOICE_PRINTED",
    "INVOICE_VOIDED",
    "CREDIT_NOTE_ISSUED",
    "SHIPMENT_CREATED",
    "SHIPMENT_SPLIT",
    "SHIPMENT_LABELLED",
    "SHIPMENT_LABEL_VOIDED",
    "SHIPMENT_DISPATCHED",
    "SHIPMENT_IN_TRANSIT",
    "SHIPMENT_OUT_FOR_DELIVERY",
    "SHIPMENT_DELIVERED",
    "SHIPMENT_FAILED",
    "SHIPMENT_RETURNED",
    "SHIPMENT_CANCELLED",
    "PROCESS_STUCK",
    "PROCESS_RETRIED",
    "PROCESS_RECOVERED",
]


@dataclass(frozen=True, slots=True)
class Topic:
    """What all entries of one code have in common."""

    kind: TimelineKind
    visibility: Visibility
    service: Doer


TOPICS: Mapping[TimelineCode, Topic] = {
    "ORDER_CREATED": Topic("ORDER", "PUBLIC", "ordering"),
    "ORDER_CONFIRMED": Topic("ORDER", "PUBLIC", "ordering"),
    "ORDER_CANCELLED": Topic("ORDER", "PUBLIC", "ordering"),
    "ORDER_EXPIRED": Topic("ORDER", "PUBLIC", "ordering"),
    "ORDER_SHIPPED": Topic("ORDER", "PUBLIC", "ordering"),
    "ORDER_DELIVERED": Topic("ORDER", "PUBLIC", "ordering"),
    "ORDER_COMPLETED": Topic("ORDER", "PUBLIC", "ordering"),
    "ORDER_RETURNED": Topic("ORDER", "PUBLIC", "ordering"),
    "STOCK_RESERVED": Topic("STOCK", "INTERNAL", "stocking"),
    "STOCK_COMMITTED": Topic("STOCK", "INTERNAL", "stocking"),
    "STOCK_RELEASED": Topic("STOCK", "INTERNAL", "stocking"),
    "STOCK_RETURNED": Topic("STOCK", "INTERNAL", "stocking"),
    "STOCK_RESERVATION_EXPIRED": Topic("STOCK", "INTERNAL", "stocking"),
    "STOCK_SHORTFALL": Topic("STOCK", "INTERNAL", "stocking"),
    "PAYMENT_STARTED": Topic("PAYMENT", "PUBLIC", "paying"),
    "PAYMENT_SUCCEEDED": Topic("PAYMENT", "PUBLIC", "paying"),
    "PAYMENT_FAILED": Topic("PAYMENT", "PUBLIC", "paying"),
    "PAYMENT_CANCELLED": Topic("PAYMENT", "PUBLIC", "paying"),
    "REFUNDED": Topic("PAYMENT", "PUBLIC", "paying"),
    "INVOICE_DRAFTED": Topic("INVOICE", "INTERNAL", "billing"),
    "INVOICE_FINALIZED": Topic("INVOICE", "PUBLIC", "billing"),
    "INVOICE_PRINTED": Topic("INVOICE", "INTERNAL", "billing"),
    "INVOICE_VOIDED": Topic("INVOICE", "INTERNAL", "billing"),
    "CREDIT_NOTE_ISSUED": Topic("INVOICE", "PUBLIC", "billing"),
    "SHIPMENT_CREATED": Topic("SHIPMENT", "PUBLIC", "shipping"),
    "SHIPMENT_SPLIT": Topic("SHIPMENT", "INTERNAL", "shipping"),
    "SHIPMENT_LABELLED": Topic("SHIPMENT", "INTERNAL", "shipping"),
    "SHIPMENT_LABEL_VOIDED": Topic("SHIPMENT", "INTERNAL", "shipping"),
    "SHIPMENT_DISPATCHED": Topic("SHIPMENT", "PUBLIC", "shipping"),
    "SHIPMENT_IN_TRANSIT": Topic("SHIPMENT", "PUBLIC", "shipping"),
    "SHIPMENT_OUT_FOR_DELIVERY": Topic("SHIPMENT", "PUBLIC", "shipping"),
    "SHIPMENT_DELIVERED": Topic("SHIPMENT", "PUBLIC", "shipping"),
    "SHIPMENT_FAILED": Topic("SHIPMENT", "PUBLIC", "shipping"),
    "SHIPMENT_RETURNED": Topic("SHIPMENT", "PUBLIC", "shipping"),
    "SHIPMENT_CANCELLED": Topic("SHIPMENT", "INTERNAL", "shipping"),
    "PROCESS_STUCK": Topic("PROCESS", "INTERNAL", "ordering"),
    "PROCESS_RETRIED": Topic("PROCESS", "INTERNAL", "ordering"),
    "PROCESS_RECOVERED": Topic("PROCESS", "INTERNAL", "ordering"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """What caused a change: an event that arrived, or ORDERING itself."""

    at: datetime
    """When the cause happened."""
    now: datetime
    """When ORDERING handles it."""
    event_type: str | None = None
    event_id: str | None = None
    staff_name: str | None = None
    """The user id of the member of staff who did it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of the timeline. It never changes."""

    code: TimelineCode
    at: datetime
    event_type: str | None = None
    amount: int | None = None
    """In cents."""
    reference: str | None = None
    comment: str | None = None
    user_id: str | None = None
    staff_name: str | None = None
