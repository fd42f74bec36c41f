"""Problems of SHIPPING, from the contracts' problems.yaml. Generated: edit the contract, not this file."""

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


class PostalCodeInvalid(Problem):
    """Not a postal code of this country. `postal_code` has not the form of codes in `country`."""

    code, status, title = "postal-code-invalid", 409, "Not a postal code of this country"
    default_detail = "`postal_code` has not the form of codes in `country`."

    def __init__(self, *, country: str, postal_code: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, country=country, postal_code=postal_code)


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


class WeightLimit(Problem):
    """Too heavy. At most `max` grams."""

    code, status, title = "weight-limit", 409, "Too heavy"
    default_detail = "At most `max` grams."

    def __init__(self, *, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max=max)
