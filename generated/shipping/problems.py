"""Problems of SHIPPING, from the contracts' problems.yaml. Generated: edit the contract, not this file."""

from collections.abc import Sequence

from infra.runtime.problem import (
    CursorInvalid as CursorInvalid,
    DependencyUnavailable as DependencyUnavailable,
    EmailInvalid as EmailInvalid,
    Forbidden as Forbidden,
    HeadersTooLarge as HeadersTooLarge,
    IdempotencyKeyReused as IdempotencyKeyReused,
    InternalError as InternalError,
    InvalidRequest as InvalidRequest,
    LockTimeout as LockTimeout,
    MethodNotAllowed as MethodNotAllowed,
    NotFound as NotFound,
    Overloaded as Overloaded,
    PayloadTooLarge as PayloadTooLarge,
    Problem,
    RequestInProgress as RequestInProgress,
    RequestTimeout as RequestTimeout,
    StoreUnavailable as StoreUnavailable,
    TextInvisible as TextInvisible,
    TextNotPrintable as TextNotPrintable,
    TooManyRequests as TooManyRequests,
    Unauthenticated as Unauthenticated,
    UnsupportedMediaType as UnsupportedMediaType,
    VersionConflict as VersionConflict,
)


class AddressNotServed(Problem):
    """Not delivered there. No method serves `postal_code` in `country`."""

    code, status, title = "address-not-served", 409, "Not delivered there"
    default_detail = "No method serves `postal_code` in `country`."

    def __init__(self, *, country: str, postal_code: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, country=country, postal_code=postal_code)


class CarrierCodeTaken(Problem):
    """Another carrier has this code. Choose another code."""

    code, status, title = "carrier-code-taken", 409, "Another carrier has this code"
    default_detail = "Choose another code."

    def __init__(self, *, carrier_code: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, carrier_code=carrier_code)


class CarrierLimit(Problem):
    """Too many carriers. At most `max`."""

    code, status, title = "carrier-limit", 409, "Too many carriers"
    default_detail = "At most `max`."

    def __init__(self, *, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max=max)


class CarrierUnknown(Problem):
    """No such carrier. Create `carrier_code` first."""

    code, status, title = "carrier-unknown", 409, "No such carrier"
    default_detail = "Create `carrier_code` first."

    def __init__(self, *, carrier_code: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, carrier_code=carrier_code)


class CountryMissing(Problem):
    """The postal code needs its country. Send `country` with `postal_code`."""

    code, status, title = "country-missing", 409, "The postal code needs its country"
    default_detail = "Send `country` with `postal_code`."


class CsvColumnsMissing(Problem):
    """The line of names is not complete. The first line must name `columns` too, between commas or semicolons."""

    code, status, title = "csv-columns-missing", 409, "The line of names is not complete"
    default_detail = "The first line must name `columns` too, between commas or semicolons."

    def __init__(self, *, columns: Sequence[str], detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, columns=columns)


class CsvUnreadable(Problem):
    """The file is no such table. In `line`: `reason` is ENCODING (the file is not UTF-8), QUOTES (they open and never close), COLUMN_TWICE (a name stands there twice), EMPTY (no line below the names) or TOO_MANY (more lines than one file may have)."""

    code, status, title = "csv-unreadable", 409, "The file is no such table"
    default_detail = "In `line`: `reason` is ENCODING (the file is not UTF-8), QUOTES (they open and never close), COLUMN_TWICE (a name stands there twice), EMPTY (no line below the names) or TOO_MANY (more lines than one file may have)."

    def __init__(self, *, reason: str, line: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, reason=reason, line=line)


class DaysUnordered(Problem):
    """The days do not ascend. For `zone_code`, `min_days` is at most `max_days`."""

    code, status, title = "days-unordered", 409, "The days do not ascend"
    default_detail = "For `zone_code`, `min_days` is at most `max_days`."

    def __init__(self, *, zone_code: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, zone_code=zone_code)


class LabelExists(Problem):
    """The shipment has its label. `label_id` is it."""

    code, status, title = "label-exists", 409, "The shipment has its label"
    default_detail = "`label_id` is it."

    def __init__(self, *, label_id: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, label_id=label_id)


class LabelNotVoidable(Problem):
    """The label cannot be voided. Its shipment is `state`."""

    code, status, title = "label-not-voidable", 409, "The label cannot be voided"
    default_detail = "Its shipment is `state`."

    def __init__(self, *, state: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, state=state)


class LabelVoid(Problem):
    """The label is void. Make a new one."""

    code, status, title = "label-void", 409, "The label is void"
    default_detail = "Make a new one."


class LineUnknown(Problem):
    """Not a line of this. `line_id` is none of its lines."""

    code, status, title = "line-unknown", 409, "Not a line of this"
    default_detail = "`line_id` is none of its lines."

    def __init__(self, *, line_id: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, line_id=line_id)


class OpeningHoursInvalid(Problem):
    """Such hours cannot be. On `day` the hours from `opens` to `closes` end before they begin, or meet other hours of that day."""

    code, status, title = "opening-hours-invalid", 409, "Such hours cannot be"
    default_detail = "On `day` the hours from `opens` to `closes` end before they begin, or meet other hours of that day."

    def __init__(self, *, day: str, opens: str, closes: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, day=day, opens=opens, closes=closes)


class OrderNotConfirmed(Problem):
    """The order is not confirmed. Only a paid order is shipped; it is `state`."""

    code, status, title = "order-not-confirmed", 409, "The order is not confirmed"
    default_detail = "Only a paid order is shipped; it is `state`."

    def __init__(self, *, state: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, state=state)


class OrderUnknown(Problem):
    """No such order yet. The order is not known here (yet)."""

    code, status, title = "order-unknown", 409, "No such order yet"
    default_detail = "The order is not known here (yet)."

    def __init__(self, *, order_id: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, order_id=order_id)


class ParcelLimit(Problem):
    """Too many parcels. An order has at most `max`, cancelled ones among them."""

    code, status, title = "parcel-limit", 409, "Too many parcels"
    default_detail = "An order has at most `max`, cancelled ones among them."

    def __init__(self, *, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max=max)


class PostalCodeInvalid(Problem):
    """Not a postal code of this country. `postal_code` has not the form of codes in `country`."""

    code, status, title = "postal-code-invalid", 409, "Not a postal code of this country"
    default_detail = "`postal_code` has not the form of codes in `country`."

    def __init__(self, *, country: str, postal_code: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, country=country, postal_code=postal_code)


class PostalCodeRangeInvalid(Problem):
    """No postal codes are in this range. `lowest` and `highest` are codes of `country` or how some begin, without spaces and hyphens; the lowest comes first, also as text: 295 is behind 29."""

    code, status, title = "postal-code-range-invalid", 409, "No postal codes are in this range"
    default_detail = "`lowest` and `highest` are codes of `country` or how some begin, without spaces and hyphens; the lowest comes first, also as text: 295 is behind 29."

    def __init__(
        self, *, country: str, lowest: str, highest: str, detail: str | None = None, retry_after: int | None = None
    ) -> None:
        super().__init__(detail=detail, retry_after=retry_after, country=country, lowest=lowest, highest=highest)


class QuantityExceeded(Problem):
    """Not that many pieces. At most `max` of this line."""

    code, status, title = "quantity-exceeded", 409, "Not that many pieces"
    default_detail = "At most `max` of this line."

    def __init__(self, *, line_id: str, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, line_id=line_id, max=max)


class ShipmentEmptied(Problem):
    """Nothing would stay in the parcel. Leave one piece at least, or leave it as it is."""

    code, status, title = "shipment-emptied", 409, "Nothing would stay in the parcel"
    default_detail = "Leave one piece at least, or leave it as it is."


class ShipmentExists(Problem):
    """The order is packed. Nothing is left to pack; `shipment_id` is its newest parcel."""

    code, status, title = "shipment-exists", 409, "The order is packed"
    default_detail = "Nothing is left to pack; `shipment_id` is its newest parcel."

    def __init__(self, *, shipment_id: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, shipment_id=shipment_id)


class ShipmentState(Problem):
    """Not in this state. The shipment is `state`."""

    code, status, title = "shipment-state", 409, "Not in this state"
    default_detail = "The shipment is `state`."

    def __init__(self, *, state: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, state=state)


class ShipmentStopped(Problem):
    """The order was stopped. It was cancelled before dispatch."""

    code, status, title = "shipment-stopped", 409, "The order was stopped"
    default_detail = "It was cancelled before dispatch."


class ShippingMethodCodeTaken(Problem):
    """Another shipping method has this code. Choose another code."""

    code, status, title = "shipping-method-code-taken", 409, "Another shipping method has this code"
    default_detail = "Choose another code."

    def __init__(self, *, shipping_method_code: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, shipping_method_code=shipping_method_code)


class ShippingMethodLimit(Problem):
    """Too many shipping methods. At most `max`."""

    code, status, title = "shipping-method-limit", 409, "Too many shipping methods"
    default_detail = "At most `max`."

    def __init__(self, *, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max=max)


class TierTwice(Problem):
    """A tier is named twice. Say once from when on delivery is free for `tier`."""

    code, status, title = "tier-twice", 409, "A tier is named twice"
    default_detail = "Say once from when on delivery is free for `tier`."

    def __init__(self, *, tier: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, tier=tier)


class WeightLimit(Problem):
    """Too heavy. At most `max` grams."""

    code, status, title = "weight-limit", 409, "Too heavy"
    default_detail = "At most `max` grams."

    def __init__(self, *, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max=max)


class WeightTiersUnordered(Problem):
    """The weights do not ascend. Sort the weights of `zone_code`, and name each once."""

    code, status, title = "weight-tiers-unordered", 409, "The weights do not ascend"
    default_detail = "Sort the weights of `zone_code`, and name each once."

    def __init__(self, *, zone_code: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, zone_code=zone_code)


class ZoneCodeTaken(Problem):
    """Another zone has this code. Choose another code."""

    code, status, title = "zone-code-taken", 409, "Another zone has this code"
    default_detail = "Choose another code."

    def __init__(self, *, zone_code: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, zone_code=zone_code)


class ZoneInUse(Problem):
    """A method has fees for the zone. Take the zone out of `shipping_method_code` first."""

    code, status, title = "zone-in-use", 409, "A method has fees for the zone"
    default_detail = "Take the zone out of `shipping_method_code` first."

    def __init__(self, *, shipping_method_code: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, shipping_method_code=shipping_method_code)


class ZoneLimit(Problem):
    """Too many zones. At most `max`."""

    code, status, title = "zone-limit", 409, "Too many zones"
    default_detail = "At most `max`."

    def __init__(self, *, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max=max)


class ZoneTwice(Problem):
    """A zone is named twice. Say the fees of `zone_code` once."""

    code, status, title = "zone-twice", 409, "A zone is named twice"
    default_detail = "Say the fees of `zone_code` once."

    def __init__(self, *, zone_code: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, zone_code=zone_code)


class ZoneUnknown(Problem):
    """No such zone. Create `zone_code` first."""

    code, status, title = "zone-unknown", 409, "No such zone"
    default_detail = "Create `zone_code` first."

    def __init__(self, *, zone_code: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, zone_code=zone_code)


class ZonesOverlap(Problem):
    """An address would be in two places of the zones. `zone_code` holds `postal_code` of `country`, too; its mainland where `postal_code` is empty. Take it out of one of them."""

    code, status, title = "zones-overlap", 409, "An address would be in two places of the zones"
    default_detail = "`zone_code` holds `postal_code` of `country`, too; its mainland where `postal_code` is empty. Take it out of one of them."

    def __init__(
        self, *, zone_code: str, country: str, postal_code: str, detail: str | None = None, retry_after: int | None = None
    ) -> None:
        super().__init__(detail=detail, retry_after=retry_after, zone_code=zone_code, country=country, postal_code=postal_code)
