"""Schemas of SHIPPING, from contracts/shipping. Generated: edit the contract, not this file."""

from datetime import date
from typing import Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType, field

from generated.common.models import (
    Address as Address,
    CarrierCode as CarrierCode,
    CountryCode as CountryCode,
    Currency as Currency,
    CustomerId as CustomerId,
    DeadLetter as DeadLetter,
    DeadLetterId as DeadLetterId,
    DeadLetterPage as DeadLetterPage,
    DeadLetterStatus as DeadLetterStatus,
    DeliveryPlace as DeliveryPlace,
    FieldError as FieldError,
    LabelId as LabelId,
    LineId as LineId,
    Liveness as Liveness,
    Money as Money,
    NextCursor as NextCursor,
    OrderId as OrderId,
    OrderNumber as OrderNumber,
    OutboxState as OutboxState,
    PersonalRecord as PersonalRecord,
    PersonalRecordPage as PersonalRecordPage,
    PersonalRecords as PersonalRecords,
    Price as Price,
    Problem as Problem,
    Quantity as Quantity,
    Readiness as Readiness,
    ReadinessCheck as ReadinessCheck,
    RecordField as RecordField,
    RecordFields as RecordFields,
    RecordSection as RecordSection,
    RelayPointCopy as RelayPointCopy,
    RelayPointId as RelayPointId,
    ServiceInfo as ServiceInfo,
    ServiceName as ServiceName,
    ShipmentId as ShipmentId,
    ShipmentNumber as ShipmentNumber,
    ShippingMethodCode as ShippingMethodCode,
    Sku as Sku,
    TerritoryCode as TerritoryCode,
    Tier as Tier,
    Timestamp as Timestamp,
    TrackingNumber as TrackingNumber,
    TypedNumber as TypedNumber,
    Version as Version,
    Weight as Weight,
    ZoneCode as ZoneCode,
)

CarrierEventCode: TypeAlias = Literal["IN_TRANSIT", "OUT_FOR_DELIVERY", "DELIVERED", "FAILED", "RETURNED"]
"""What a carrier reports."""


CoverageExtent: TypeAlias = Literal["NONE", "PART", "WHOLE"]
"""How much of a territory the zones hold."""


Day: TypeAlias = date
"""A calendar day in Europe/Paris."""


DisplayName: TypeAlias = str
"""As shoppers read it."""


GivenName: TypeAlias = str
"""As shoppers read it."""


ImportCount: TypeAlias = int
"""Points."""


LabelFormat: TypeAlias = Literal["PDF", "ZPL"]


LabelStatus: TypeAlias = Literal["ACTIVE", "VOID"]


Latitude: TypeAlias = int
"""Millionths of a degree, north positive."""


Longitude: TypeAlias = int
"""Millionths of a degree, east positive."""


MethodRefusalReason: TypeAlias = Literal[
    "METHOD_OFF", "CARRIER_OFF", "COUNTRY_NOT_SERVED", "NO_ZONE", "ZONE_NOT_SERVED", "TOO_HEAVY", "NO_RELAY_POINT"
]
"""The first that holds: the method or its carrier is switched off; the shop does not deliver to the country; no zone holds the address; the method has no fee for its zone; it does not carry the weight; its carrier has no open relay point in the territory (mainland or island)."""


PostalCode: TypeAlias = str


PostalCodePart: TypeAlias = str
"""A postal code or how it begins, without spaces and hyphens."""


class PostalCodeRange(Struct, frozen=True, kw_only=True):
    """All codes between two, both included, in the order of their characters. It holds every code that begins with `to`: from 20 to 20 is all that begins with 20. As text, `from` is not behind `to`."""

    from_: PostalCodePart = field(name="from")
    to: PostalCodePart


RelayPointFault: TypeAlias = Literal[
    "LINE_UNREADABLE",
    "FIELDS_MISSING",
    "FIELDS_EXTRA",
    "VALUE_MISSING",
    "VALUE_TOO_LONG",
    "VALUE_INVALID",
    "NOT_PRINTABLE",
    "COUNTRY_UNKNOWN",
    "POSTAL_CODE_INVALID",
    "HOURS_INVALID",
    "REFERENCE_TWICE",
]
"""Why a line was refused, for programs; `message` is for people. LINE_UNREADABLE: its quotes are not those of a table. VALUE_INVALID: also coordinates far from the postal code."""


RelayPointFile: TypeAlias = str
"""A table in UTF-8 with a line of names, then one line for each point."""


RelayPointOutcome: TypeAlias = Literal["CREATED", "CHANGED", "UNCHANGED", "CLOSED", "REFUSED"]
"""What became of a line, or would in a dry run. CLOSED: the point was open, and the line or (with `close_missing`) its absence closed it."""


RelayPointReference: TypeAlias = str
"""The carrier's own code of the point; one point of a carrier has it."""


RelayPointStatus: TypeAlias = Literal["OPEN", "CLOSED"]
"""Only an OPEN point is chosen; what is on its way to one that closed goes there all the same."""


class ShipmentLine(Struct, frozen=True, kw_only=True):
    """Pieces of one order line in this parcel."""

    line_id: LineId
    sku: Sku
    name: str
    quantity: Quantity
    name_en: str | UnsetType = UNSET
    """Shown in English; absent: `name`."""


class ShipmentLineDraft(Struct, frozen=True, kw_only=True):
    """Pieces of one order line."""

    line_id: LineId
    quantity: Quantity


class ShipmentSplitDraft(Struct, frozen=True, kw_only=True):
    lines: list[ShipmentLineDraft]
    """What goes into the new parcel."""

    version: Version


ShipmentStatus: TypeAlias = Literal[
    "PENDING", "LABELLED", "DISPATCHED", "IN_TRANSIT", "OUT_FOR_DELIVERY", "DELIVERED", "FAILED", "RETURNED", "CANCELLED"
]


class ShippingOption(Struct, frozen=True, kw_only=True):
    """A shipping method with its fee for these goods; without `delivers_to`, to the address (as release 0.2 answers)."""

    shipping_method_code: ShippingMethodCode
    carrier_code: CarrierCode
    name: DisplayName
    fee: Money
    earliest_day: Day
    latest_day: Day
    name_en: DisplayName | UnsetType = UNSET
    delivers_to: DeliveryPlace | UnsetType = UNSET


class ShippingQuote(Struct, frozen=True, kw_only=True):
    options: list[ShippingOption]
    """Cheapest first."""


class ShippingQuoteLine(Struct, frozen=True, kw_only=True):
    sku: Sku
    quantity: Quantity
    weight: Weight


class ShippingSimulationDraft(Struct, frozen=True, kw_only=True):
    """`at` is when the order would be placed: days count from then on. Without it, now."""

    country: CountryCode
    postal_code: PostalCode
    lines: list[ShippingQuoteLine]
    items_total: Money
    tier: Tier | UnsetType = UNSET
    at: Timestamp | UnsetType = UNSET


StopReason: TypeAlias = Literal["CUSTOMER", "STAFF", "PAYMENT_FAILED", "SHORTFALL", "TIME"]
"""Why nothing leaves any more. STAFF also when only this parcel was cancelled and its order goes on."""


class StoppedShipment(Struct, frozen=True, kw_only=True):
    shipment_id: ShipmentId
    shipment_number: ShipmentNumber
    status: ShipmentStatus


class TierFreeShipping(Struct, frozen=True, kw_only=True):
    """From which items total customers of a tier pay no fee."""

    tier: Tier
    free_from: Price


TrackingCode: TypeAlias = Literal["DISPATCHED", "IN_TRANSIT", "OUT_FOR_DELIVERY", "DELIVERED", "FAILED", "RETURNED"]


class TrackingEvent(Struct, frozen=True, kw_only=True):
    """Where the parcel was; append-only."""

    code: TrackingCode
    occurred_at: Timestamp
    created_at: Timestamp
    location: str | UnsetType = UNSET


class TrackingEventDraft(Struct, frozen=True, kw_only=True):
    code: CarrierEventCode
    occurred_at: Timestamp
    location: str | UnsetType = UNSET


TrackingUrl: TypeAlias = str
"""The parcel on the carrier's own page."""


TrackingUrlTemplate: TypeAlias = str
"""The carrier's own page; `{tracking_number}` stands where the number goes, and nothing else is between braces."""


Weekday: TypeAlias = Literal["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"]


class WeightTier(Struct, frozen=True, kw_only=True):
    """The fee of parcels up to a weight."""

    up_to: int
    """Grams of the whole parcel, this weight included."""

    fee: Price


class ZoneArea(Struct, frozen=True, kw_only=True):
    """Addresses of one country. Without `postal_codes` it is the mainland, as far as no zone names its codes. Islands, exclaves and places overseas are in a zone only where a range holds their codes."""

    country: CountryCode
    postal_codes: list[PostalCodeRange] | UnsetType = UNSET


class ZoneCoverage(Struct, frozen=True, kw_only=True):
    """Which zones hold a territory, by the country in its addresses."""

    country: CountryCode
    territory: TerritoryCode
    taxed: bool
    extent: CoverageExtent
    zone_codes: list[ZoneCode]


ZoneName: TypeAlias = str
"""As staff read it."""


class ZonePlace(Struct, frozen=True, kw_only=True):
    """A known territory of which the zone holds something."""

    territory: TerritoryCode
    taxed: bool
    """Whether it is inside the EU's VAT territory. Else a delivery is an export at 0 %."""


class Carrier(Struct, frozen=True, kw_only=True):
    """A carrier of parcels."""

    carrier_code: CarrierCode
    name: DisplayName
    tracking_url_template: str
    """The carrier's own page; `{tracking_number}` stands where the number goes."""

    label_formats: list[LabelFormat]
    closed_on_holidays: bool
    """Whether it rests on the public holidays of the country of delivery."""

    active: bool
    """Whether its methods are offered. The parcels of orders that chose one of them are sent all the same."""

    version: Version
    created_at: Timestamp
    updated_at: Timestamp


class CarrierChange(Struct, frozen=True, kw_only=True):
    """Members that are absent stay as they are."""

    version: Version
    name: GivenName | UnsetType = UNSET
    tracking_url_template: TrackingUrlTemplate | UnsetType = UNSET
    label_formats: list[LabelFormat] | UnsetType = UNSET
    closed_on_holidays: bool | UnsetType = UNSET
    active: bool | UnsetType = UNSET


class CarrierDraft(Struct, frozen=True, kw_only=True):
    carrier_code: CarrierCode
    name: GivenName
    tracking_url_template: TrackingUrlTemplate
    label_formats: list[LabelFormat]
    closed_on_holidays: bool = True
    active: bool = True


class CarrierList(Struct, frozen=True, kw_only=True):
    items: list[Carrier]


class FreeDelivery(Struct, frozen=True, kw_only=True):
    """From which items total a method costs nothing. Without `free_from`, only tiers have it."""

    tier_free_from: list[TierFreeShipping]
    """Tier benefits; they win over `free_from` where they are lower."""

    free_from: Price | UnsetType = UNSET


class Label(Struct, frozen=True, kw_only=True):
    """The label of a parcel."""

    label_id: LabelId
    shipment_id: ShipmentId
    order_id: OrderId
    carrier_code: CarrierCode
    tracking_number: TrackingNumber
    tracking_url: TrackingUrl
    status: LabelStatus
    formats: list[LabelFormat]
    version: Version
    created_at: Timestamp
    updated_at: Timestamp


class MethodRefusal(Struct, frozen=True, kw_only=True):
    """Why a method is not offered."""

    shipping_method_code: ShippingMethodCode
    name: DisplayName
    reason: MethodRefusalReason
    max_weight: int | UnsetType = UNSET
    """Grams that the method carries to this zone at most; only with TOO_HEAVY."""


class OpeningHours(Struct, frozen=True, kw_only=True):
    """From when to when a point is open on a day of the week, in its local time. A day may have several."""

    day: Weekday
    opens: str
    closes: str
    """After `opens`, on the same day; 24:00 is midnight."""


class OrderShipmentStop(Struct, frozen=True, kw_only=True):
    """The stop of an order: none of its parcels will leave."""

    order_id: OrderId
    reason: StopReason
    stopped_at: Timestamp
    shipments: list[StoppedShipment]
    """Those cancelled by the stop; empty when it came before them."""


class OwnTerms(Struct, frozen=True, kw_only=True):
    """What a method has otherwise than the SHIPPING settings say. What is absent is as they say."""

    handling_days: int | UnsetType = UNSET
    """Working days before a parcel leaves."""

    cut_off_hour: int | UnsetType = UNSET
    """Orders after this hour, Europe/Paris, count for the next day."""

    free_delivery: FreeDelivery | UnsetType = UNSET


class ParcelEvent(Struct, frozen=True, kw_only=True):
    code: TrackingCode
    occurred_at: Timestamp


class ParcelTracking(Struct, frozen=True, kw_only=True):
    """What anybody with the number may know; nothing about persons or places."""

    tracking_number: TrackingNumber
    status: ShipmentStatus
    carrier_code: CarrierCode
    carrier_name: DisplayName
    tracking_url: TrackingUrl
    events: list[ParcelEvent]
    """Newest first, the newest 200."""

    earliest_day: Day | UnsetType = UNSET
    latest_day: Day | UnsetType = UNSET


class RelayPointImportLine(Struct, frozen=True, kw_only=True):
    """What became of one line of the file, or of a point that the file lacks."""

    outcome: RelayPointOutcome
    line: int | UnsetType = UNSET
    """Where it begins in the file, as editors count; 1 is the line of names. Absent for a point that the file lacks."""

    reference: RelayPointReference | UnsetType = UNSET
    column: str | UnsetType = UNSET
    """The column that is wrong."""

    fault: RelayPointFault | UnsetType = UNSET
    message: str | UnsetType = UNSET


class Shipment(Struct, frozen=True, kw_only=True):
    """One parcel of an order. The parcels of an order that are not CANCELLED never hold more than was ordered."""

    shipment_id: ShipmentId
    shipment_number: ShipmentNumber
    order_id: OrderId
    order_number: OrderNumber
    status: ShipmentStatus
    carrier_code: CarrierCode
    carrier_name: DisplayName
    shipping_method_code: ShippingMethodCode
    address: Address
    lines: list[ShipmentLine]
    weight: int
    """Grams of all its pieces."""

    tracking_events: list[TrackingEvent]
    """Newest first, the newest 200."""

    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    relay_point: RelayPointCopy | UnsetType = UNSET
    earliest_day: Day | UnsetType = UNSET
    latest_day: Day | UnsetType = UNSET
    label_id: LabelId | UnsetType = UNSET
    tracking_number: TrackingNumber | UnsetType = UNSET
    tracking_url: TrackingUrl | UnsetType = UNSET
    stop_reason: StopReason | UnsetType = UNSET
    dispatched_at: Timestamp | UnsetType = UNSET
    delivered_at: Timestamp | UnsetType = UNSET
    cancelled_at: Timestamp | UnsetType = UNSET


class ShipmentDraft(Struct, frozen=True, kw_only=True):
    order_id: OrderId
    lines: list[ShipmentLineDraft] | UnsetType = UNSET
    """What is in the parcel; all that is not packed when absent."""


class ShipmentList(Struct, frozen=True, kw_only=True):
    items: list[Shipment]


class ShipmentPage(Struct, frozen=True, kw_only=True):
    items: list[Shipment]
    next_cursor: NextCursor | UnsetType = UNSET


class ShipmentStop(Struct, frozen=True, kw_only=True):
    reason: StopReason


class ShippingQuoteDraft(Struct, frozen=True, kw_only=True):
    """With `relay_point_id`, methods that deliver to relay points have the fee and the days of the point's zone, and are options only while the point is open and of their carrier."""

    country: CountryCode
    postal_code: PostalCode
    lines: list[ShippingQuoteLine]
    items_total: Money
    tier: Tier | UnsetType = UNSET
    relay_point_id: RelayPointId | UnsetType = UNSET


class ShippingRate(Struct, frozen=True, kw_only=True):
    """What a method costs in a zone and how long it takes."""

    zone_code: ZoneCode
    min_days: int
    """Working days on the way at least."""

    max_days: int
    """Working days on the way at most."""

    weight_tiers: list[WeightTier]
    """Ascending. The method carries nothing above the last weight."""


class ShippingSimulation(Struct, frozen=True, kw_only=True):
    """Every method is either among the options, cheapest first, or among the refusals, by code."""

    territory: TerritoryCode
    taxed: bool
    """Whether the address is inside the EU's VAT territory."""

    weight: int
    """Grams of all pieces."""

    options: list[ShippingOption]
    refusals: list[MethodRefusal]
    zone_code: ZoneCode | UnsetType = UNSET


class ShippingZone(Struct, frozen=True, kw_only=True):
    """Addresses that methods have the same fees for. No address is in two zones."""

    zone_code: ZoneCode
    name: str
    areas: list[ZoneArea]
    places: list[ZonePlace]
    method_codes: list[ShippingMethodCode]
    """The methods that have a fee for it."""

    version: Version
    created_at: Timestamp
    updated_at: Timestamp


class ShippingZoneDraft(Struct, frozen=True, kw_only=True):
    zone_code: ZoneCode
    name: ZoneName
    areas: list[ZoneArea]


class ShippingZoneList(Struct, frozen=True, kw_only=True):
    items: list[ShippingZone]
    coverage: list[ZoneCoverage]
    """Every known territory of the countries that the shop delivers to, by country, the mainland first."""


class ShippingZoneReplacement(Struct, frozen=True, kw_only=True):
    version: Version
    name: ZoneName
    areas: list[ZoneArea]


WeekHours: TypeAlias = list[OpeningHours]
"""In the order of the week; a day without any is a day on which the point is closed."""


class RelayPoint(Struct, frozen=True, kw_only=True):
    """A shop where the parcels of a carrier wait for those who ordered them."""

    relay_point_id: RelayPointId
    carrier_code: CarrierCode
    reference: RelayPointReference
    name: DisplayName
    line1: str
    postal_code: PostalCode
    city: str
    country: CountryCode
    latitude: Latitude
    longitude: Longitude
    hours: WeekHours
    status: RelayPointStatus
    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    line2: str | UnsetType = UNSET
    distance: int | UnsetType = UNSET
    """Metres as the crow flies from the middle of the postal code that was asked for, as well as we know it; only in a search near one."""


class RelayPointChange(Struct, frozen=True, kw_only=True):
    """What the shop may change by hand; the next file of the carrier may change it back."""

    version: Version
    name: str | UnsetType = UNSET
    hours: WeekHours | UnsetType = UNSET
    status: RelayPointStatus | UnsetType = UNSET


class RelayPointImport(Struct, frozen=True, kw_only=True):
    """What a file changed, or would change in a dry run."""

    carrier_code: CarrierCode
    dry_run: bool
    created: ImportCount
    changed: ImportCount
    unchanged: ImportCount
    closed: ImportCount
    refused: ImportCount
    lines: list[RelayPointImportLine]
    """One for each line of the file in its order, then the first 5,000 points that the file lacks."""


class RelayPointPage(Struct, frozen=True, kw_only=True):
    items: list[RelayPoint]
    next_cursor: NextCursor | UnsetType = UNSET


class ShippingMethod(Struct, frozen=True, kw_only=True):
    """A shipping method with its fees."""

    shipping_method_code: ShippingMethodCode
    carrier_code: CarrierCode
    name: DisplayName
    delivers_to: DeliveryPlace
    rates: list[ShippingRate]
    """One for each zone that it serves. A method without any is not offered."""

    tier_free_from: list[TierFreeShipping]
    """Tier benefits; they win over `free_from` where they are lower."""

    active: bool
    """Whether the method is offered. Orders that chose it are sent all the same."""

    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    name_en: DisplayName | UnsetType = UNSET
    free_from: Price | UnsetType = UNSET
    own_terms: OwnTerms | UnsetType = UNSET


class ShippingMethodChange(Struct, frozen=True, kw_only=True):
    """Members that are absent stay as they are. `rates` and `own_terms` are replaced as a whole; `own_terms: {}` goes back to the SHIPPING settings. A `name_en` that is the `name` is as good as none."""

    version: Version
    carrier_code: CarrierCode | UnsetType = UNSET
    name: GivenName | UnsetType = UNSET
    name_en: GivenName | UnsetType = UNSET
    delivers_to: DeliveryPlace | UnsetType = UNSET
    rates: list[ShippingRate] | UnsetType = UNSET
    own_terms: OwnTerms | UnsetType = UNSET
    active: bool | UnsetType = UNSET


class ShippingMethodDraft(Struct, frozen=True, kw_only=True):
    """`name` is French; `name_en`, where it is given, is shown in English."""

    shipping_method_code: ShippingMethodCode
    carrier_code: CarrierCode
    name: GivenName
    delivers_to: DeliveryPlace
    rates: list[ShippingRate]
    name_en: GivenName | UnsetType = UNSET
    own_terms: OwnTerms | UnsetType = UNSET
    active: bool = True


class ShippingMethodList(Struct, frozen=True, kw_only=True):
    items: list[ShippingMethod]
