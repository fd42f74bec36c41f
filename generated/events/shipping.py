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
    RelayPointCopy,
    RelayPointId,
    ShipmentId,
    ShipmentNumber,
    ShippingMethodCode,
    Sku,
    StaffName,
    Timestamp,
    TrackingNumber,
    Version,
)
from infra.runtime.event import Event, EventType

ParcelUrl: TypeAlias = str
"""The parcel on the carrier's own page."""


RelayPointCondition: TypeAlias = Literal["OPEN", "CLOSED"]
"""Whether the point may be chosen."""


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


class RelayPointChanged(Event, frozen=True, kw_only=True):
    """A relay point is new, or something of it changed. What it says here is all that others need to offer it."""

    relay_point_id: RelayPointId
    carrier_code: CarrierCode
    point: RelayPointCopy
    status: RelayPointCondition
    version: Version
    changed_at: Timestamp


class ShipmentCancelled(Event, frozen=True, kw_only=True):
    """A shipment was stopped before dispatch; its label, if any, is void."""

    order_id: OrderId
    shipment_id: ShipmentId
    shipment_number: ShipmentNumber
    lines: list[ParcelLine]
    reason: Literal["CUSTOMER", "STAFF", "PAYMENT_FAILED", "SHORTFALL", "TIME"]
    cancelled_at: Timestamp
    voided_label_id: LabelId | UnsetType = UNSET


class ShipmentCreated(Event, frozen=True, kw_only=True):
    """A confirmed order got its parcel."""

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
RELAY_POINT_CHANGED = EventType(
    name="shipping.relay-point-changed.v1", event=RelayPointChanged, topic="shipping.relay-points", key="relay_point_id"
)
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
SHIPMENT_TRACKING_UPDATED = EventType(
    name="shipping.shipment-tracking-updated.v1", event=ShipmentTrackingUpdated, topic="shipping.shipments", key="order_id"
)
PUBLICATIONS: Final[tuple[EventType, ...]] = (
    LABEL_CREATED,
    RELAY_POINT_CHANGED,
    SHIPMENT_CANCELLED,
    SHIPMENT_CREATED,
    SHIPMENT_DELIVERED,
    SHIPMENT_DISPATCHED,
    SHIPMENT_TRACKING_UPDATED,
)
