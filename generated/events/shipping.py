"""Events of SHIPPING, from contracts/shipping/events. Generated: edit the contract, not this file."""

from datetime import date
from typing import Final, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType, field

from generated.common.models import (
    CarrierCode,
    CountryCode,
    DeliveryPlace,
    LabelId,
    LineId,
    OrderId,
    Price,
    Quantity,
    RelayPointCopy,
    RelayPointId,
    ShipmentId,
    ShipmentNumber,
    ShippingMethodCode,
    Sku,
    StaffName,
    Tier,
    Timestamp,
    TrackingNumber,
    Version,
    ZoneCode,
)
from infra.runtime.event import Event, EventType

TermsKey: TypeAlias = str
"""Kind and code."""


LabelKind: TypeAlias = Literal["PDF", "ZPL"]


ParcelUrl: TypeAlias = str
"""The parcel on the carrier's own page."""


RelayPointCondition: TypeAlias = Literal["OPEN", "CLOSED"]
"""Whether the point may be chosen."""


class ParcelLine(Struct, frozen=True, kw_only=True):
    """Pieces of one order line in a parcel."""

    line_id: LineId
    sku: Sku
    quantity: Quantity


class WeightFee(Struct, frozen=True, kw_only=True):
    """The fee of parcels up to a weight in grams."""

    up_to: int
    fee: Price


class TierThreshold(Struct, frozen=True, kw_only=True):
    """From which items total customers of a tier pay no fee."""

    tier: Tier
    free_from: Price


CodePart: TypeAlias = str


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


class RelayPointChanged(Event, frozen=True, kw_only=True):
    """A relay point is new, or something of it changed. What it says here is all that others need to offer it."""

    relay_point_id: RelayPointId
    carrier_code: CarrierCode
    point: RelayPointCopy
    status: RelayPointCondition
    version: Version
    changed_at: Timestamp


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


class ShippingZoneDeleted(Event, frozen=True, kw_only=True):
    """A zone was deleted: its addresses are in no zone."""

    terms_key: TermsKey
    zone_code: ZoneCode
    version: Version
    deleted_at: Timestamp


class CarrierState(Struct, frozen=True, kw_only=True):
    """A carrier as a whole."""

    carrier_code: CarrierCode
    name: str
    tracking_url_template: str
    label_formats: list[LabelKind]
    closed_on_holidays: bool
    active: bool
    version: Version
    created_at: Timestamp
    updated_at: Timestamp


class RateState(Struct, frozen=True, kw_only=True):
    """What a method costs in a zone and how many working days it takes."""

    zone_code: ZoneCode
    min_days: int
    max_days: int
    weight_tiers: list[WeightFee]


class FreeDeliveryState(Struct, frozen=True, kw_only=True):
    """From which items total a method costs nothing."""

    tier_free_from: list[TierThreshold]
    free_from: Price | UnsetType = UNSET


class CodeRange(Struct, frozen=True, kw_only=True):
    """All postal codes between two, and every one that begins with `to`; without spaces and hyphens."""

    from_: CodePart = field(name="from")
    to: CodePart


class CarrierChanged(Event, frozen=True, kw_only=True):
    """A carrier was created or changed."""

    terms_key: TermsKey
    carrier: CarrierState


class OwnTermsState(Struct, frozen=True, kw_only=True):
    """What a method has otherwise than the SHIPPING settings say."""

    handling_days: int | UnsetType = UNSET
    cut_off_hour: int | UnsetType = UNSET
    free_delivery: FreeDeliveryState | UnsetType = UNSET


class AreaState(Struct, frozen=True, kw_only=True):
    """Addresses of one country; without `postal_codes` its mainland, as far as no zone names its codes."""

    country: CountryCode
    postal_codes: list[CodeRange] | UnsetType = UNSET


class MethodState(Struct, frozen=True, kw_only=True):
    """A shipping method as a whole; what it leaves to the SHIPPING settings, these say."""

    shipping_method_code: ShippingMethodCode
    carrier_code: CarrierCode
    name: str
    delivers_to: DeliveryPlace
    rates: list[RateState]
    active: bool
    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    name_en: str | UnsetType = UNSET
    own_terms: OwnTermsState | UnsetType = UNSET


class ZoneState(Struct, frozen=True, kw_only=True):
    """A zone as a whole."""

    zone_code: ZoneCode
    name: str
    areas: list[AreaState]
    version: Version
    created_at: Timestamp
    updated_at: Timestamp


class ShippingMethodChanged(Event, frozen=True, kw_only=True):
    """A shipping method was created or changed."""

    terms_key: TermsKey
    method: MethodState


class ShippingZoneChanged(Event, frozen=True, kw_only=True):
    """A zone was created or changed."""

    terms_key: TermsKey
    zone: ZoneState


CARRIER_CHANGED = EventType(name="shipping.carrier-changed.v1", event=CarrierChanged, topic="shipping.terms", key="terms_key")
LABEL_CREATED = EventType(name="shipping.label-created.v1", event=LabelCreated, topic="shipping.shipments", key="order_id")
LABEL_VOIDED = EventType(name="shipping.label-voided.v1", event=LabelVoided, topic="shipping.shipments", key="order_id")
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
SHIPMENT_SPLIT = EventType(name="shipping.shipment-split.v1", event=ShipmentSplit, topic="shipping.shipments", key="order_id")
SHIPMENT_TRACKING_UPDATED = EventType(
    name="shipping.shipment-tracking-updated.v1", event=ShipmentTrackingUpdated, topic="shipping.shipments", key="order_id"
)
SHIPPING_METHOD_CHANGED = EventType(
    name="shipping.shipping-method-changed.v1", event=ShippingMethodChanged, topic="shipping.terms", key="terms_key"
)
SHIPPING_ZONE_CHANGED = EventType(
    name="shipping.shipping-zone-changed.v1", event=ShippingZoneChanged, topic="shipping.terms", key="terms_key"
)
SHIPPING_ZONE_DELETED = EventType(
    name="shipping.shipping-zone-deleted.v1", event=ShippingZoneDeleted, topic="shipping.terms", key="terms_key"
)
PUBLICATIONS: Final[tuple[EventType, ...]] = (
    CARRIER_CHANGED,
    LABEL_CREATED,
    LABEL_VOIDED,
    RELAY_POINT_CHANGED,
    SHIPMENT_CANCELLED,
    SHIPMENT_CREATED,
    SHIPMENT_DELIVERED,
    SHIPMENT_DISPATCHED,
    SHIPMENT_SPLIT,
    SHIPMENT_TRACKING_UPDATED,
    SHIPPING_METHOD_CHANGED,
    SHIPPING_ZONE_CHANGED,
    SHIPPING_ZONE_DELETED,
)
