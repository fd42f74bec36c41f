"""Events of SHIPPING, from contracts/shipping/events. Generated: edit the contract, not this file."""

from datetime import date
from typing import Final, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from generated.common.models import (
    CarrierCode,
    LabelId,
    LineId,
    OrderId,
    Quantity,
    ShipmentId,
    ShipmentNumber,
    ShippingMethodCode,
    Sku,
    StaffName,
    Timestamp,
    TrackingNumber,
)
from infra.runtime.event import Event, EventType

ParcelUrl: TypeAlias = str
"""The parcel on the carrier's own page."""


class ParcelLine(Struct, frozen=True, kw_only=True):
    """Pieces of one order line in a parcel."""

    line_id: LineId
    sku: Sku
    quantity: Quantity


class LabelCreated(Event, frozen=True, kw_only=True):
    """A parcel got its label and tracking number."""

    order_id: OrderId
    shipment_id: ShipmentId
    shipment_number: ShipmentNumber
    label_id: LabelId
    carrier_code: CarrierCode
    tracking_number: TrackingNumber
    tracking_url: ParcelUrl
    created_at: Timestamp


class LabelVoided(Event, frozen=True, kw_only=True):
    """The label of a parcel is void; its tracking number is never used again. The parcel waits for another label."""

    order_id: OrderId
    shipment_id: ShipmentId
    label_id: LabelId
    tracking_number: TrackingNumber
    voided_at: Timestamp


class ShipmentCancelled(Event, frozen=True, kw_only=True):
    """A shipment was stopped before dispatch; its label, if any, is void. With the reason STAFF its order may go on: then its pieces are packed again."""

    order_id: OrderId
    shipment_id: ShipmentId
    shipment_number: ShipmentNumber
    lines: list[ParcelLine]
    reason: Literal["CUSTOMER", "STAFF", "PAYMENT_FAILED", "SHORTFALL", "TIME"]
    cancelled_at: Timestamp
    voided_label_id: LabelId | UnsetType = UNSET


class ShipmentCreated(Event, frozen=True, kw_only=True):
    """A confirmed order got a parcel: with all its pieces, or with some of them."""

    order_id: OrderId
    shipment_id: ShipmentId
    shipment_number: ShipmentNumber
    carrier_code: CarrierCode
    shipping_method_code: ShippingMethodCode
    lines: list[ParcelLine]
    created_at: Timestamp
    earliest_day: date | UnsetType = UNSET
    """A calendar day in Europe/Paris."""

    latest_day: date | UnsetType = UNSET
    """A calendar day in Europe/Paris."""


class ShipmentDelivered(Event, frozen=True, kw_only=True):
    """A parcel arrived."""

    order_id: OrderId
    shipment_id: ShipmentId
    shipment_number: ShipmentNumber
    carrier_code: CarrierCode
    lines: list[ParcelLine]
    tracking_number: TrackingNumber
    tracking_url: ParcelUrl
    delivered_at: Timestamp


class ShipmentDispatched(Event, frozen=True, kw_only=True):
    """A parcel went to its carrier; the order cannot be stopped any more."""

    order_id: OrderId
    shipment_id: ShipmentId
    shipment_number: ShipmentNumber
    carrier_code: CarrierCode
    lines: list[ParcelLine]
    tracking_number: TrackingNumber
    tracking_url: ParcelUrl
    dispatched_at: Timestamp
    staff_name: StaffName | UnsetType = UNSET


class ShipmentSplit(Event, frozen=True, kw_only=True):
    """Pieces of a parcel went into a new one of the same order, which ShipmentCreated told of; `lines` is what stays."""

    order_id: OrderId
    shipment_id: ShipmentId
    shipment_number: ShipmentNumber
    lines: list[ParcelLine]
    new_shipment_id: ShipmentId
    split_at: Timestamp


class ShipmentTrackingUpdated(Event, frozen=True, kw_only=True):
    """The carrier reported something new; `code` is the shipment's status from now on. DELIVERED is followed by ShipmentDelivered."""

    order_id: OrderId
    shipment_id: ShipmentId
    shipment_number: ShipmentNumber
    tracking_number: TrackingNumber
    code: Literal["IN_TRANSIT", "OUT_FOR_DELIVERY", "DELIVERED", "FAILED", "RETURNED"]
    occurred_at: Timestamp
    location: str | UnsetType = UNSET


LABEL_CREATED = EventType(name="shipping.label-created.v1", event=LabelCreated, topic="shipping.shipments", key="order_id")
LABEL_VOIDED = EventType(name="shipping.label-voided.v1", event=LabelVoided, topic="shipping.shipments", key="order_id")
SHIPMENT_CANCELLED = EventType(
    name="shipping.shipment-cancelled.v1", event=ShipmentCancelled, topic="shipping.shipments", key="order_id"
)
SHIPMENT_CREATED = EventType(
    name="shipping.shipment-created.v1", event=ShipmentCreated, topic="shipping.shipments", key="order_id"
)
SHIPMENT_DELIVERED = EventType(
    name="shipping.shipment-delivered.v1", event=ShipmentDelivered, topic="shipping.shipments", key="order_id"
)
SHIPMENT_DISPATCHED = EventType(
    name="shipping.shipment-dispatched.v1", event=ShipmentDispatched, topic="shipping.shipments", key="order_id"
)
SHIPMENT_SPLIT = EventType(name="shipping.shipment-split.v1", event=ShipmentSplit, topic="shipping.shipments", key="order_id")
SHIPMENT_TRACKING_UPDATED = EventType(
    name="shipping.shipment-tracking-updated.v1", event=ShipmentTrackingUpdated, topic="shipping.shipments", key="order_id"
)
PUBLICATIONS: Final[tuple[EventType, ...]] = (
    LABEL_CREATED,
    LABEL_VOIDED,
    SHIPMENT_CANCELLED,
    SHIPMENT_CREATED,
    SHIPMENT_DELIVERED,
    SHIPMENT_DISPATCHED,
    SHIPMENT_SPLIT,
    SHIPMENT_TRACKING_UPDATED,
)
