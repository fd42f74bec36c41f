"""Problems of CARTING, from the contracts' problems.yaml. Generated: edit the contract, not this file."""

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


class CartFull(Problem):
    """The cart is full. At most `max` different things."""

    code, status, title = "cart-full", 409, "The cart is full"
    default_detail = "At most `max` different things."

    def __init__(self, *, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max=max)


class CartMerged(Problem):
    """The cart went into another. Go on with `merged_into`."""

    code, status, title = "cart-merged", 409, "The cart went into another"
    default_detail = "Go on with `merged_into`."

    def __init__(self, *, merged_into: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, merged_into=merged_into)


class CartNotActive(Problem):
    """The cart is closed. Begin a new cart."""

    code, status, title = "cart-not-active", 409, "The cart is closed"
    default_detail = "Begin a new cart."

    def __init__(self, *, state: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, state=state)


class ItemUnavailable(Problem):
    """Not for sale. The variant is not published, or unknown."""

    code, status, title = "item-unavailable", 409, "Not for sale"
    default_detail = "The variant is not published, or unknown."

    def __init__(self, *, sku: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, sku=sku)


class PostalCodeInvalid(Problem):
    """Not a postal code of this country. `postal_code` has not the form of codes in `country`."""

    code, status, title = "postal-code-invalid", 409, "Not a postal code of this country"
    default_detail = "`postal_code` has not the form of codes in `country`."

    def __init__(self, *, country: str, postal_code: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, country=country, postal_code=postal_code)


class QuantityLimit(Problem):
    """Too many of this. At most `max` pieces a cart."""

    code, status, title = "quantity-limit", 409, "Too many of this"
    default_detail = "At most `max` pieces a cart."

    def __init__(self, *, sku: str, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, sku=sku, max=max)


class RelayPointUnavailable(Problem):
    """No parcels to this relay point. It is unknown, closed, of another carrier than the shipping method, or too far from the address. Choose another one."""

    code, status, title = "relay-point-unavailable", 409, "No parcels to this relay point"
    default_detail = (
        "It is unknown, closed, of another carrier than the shipping method, or too far from the address. Choose another one."
    )

    def __init__(self, *, relay_point_id: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, relay_point_id=relay_point_id)


class ShippingNotAvailable(Problem):
    """Not delivered this way. Ask for the shipping options of this address."""

    code, status, title = "shipping-not-available", 409, "Not delivered this way"
    default_detail = "Ask for the shipping options of this address."

    def __init__(self, *, shipping_method_code: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, shipping_method_code=shipping_method_code)
