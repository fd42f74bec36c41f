"""Problems of ORDERING, from the contracts' problems.yaml. Generated: edit the contract, not this file."""

from collections.abc import Sequence

from generated.common import models
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


class AddressMismatch(Problem):
    """The fee was quoted for another address. Set the cart's delivery address first."""

    code, status, title = "address-mismatch", 409, "The fee was quoted for another address"
    default_detail = "Set the cart's delivery address first."


class CartEmpty(Problem):
    """The cart is empty. Put something in."""

    code, status, title = "cart-empty", 409, "The cart is empty"
    default_detail = "Put something in."


class CartNotActive(Problem):
    """The cart is closed. Begin a new cart."""

    code, status, title = "cart-not-active", 409, "The cart is closed"
    default_detail = "Begin a new cart."

    def __init__(self, *, state: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, state=state)


class CartNotReady(Problem):
    """The cart lacks something. `requirements` says what."""

    code, status, title = "cart-not-ready", 409, "The cart lacks something"
    default_detail = "`requirements` says what."

    def __init__(self, *, requirements: Sequence[str], detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, requirements=requirements)


class DeliveryDaysChanged(Problem):
    """It would arrive later. By `actual` instead of `expected`: show it and ask again."""

    code, status, title = "delivery-days-changed", 409, "It would arrive later"
    default_detail = "By `actual` instead of `expected`: show it and ask again."

    def __init__(self, *, expected: str, actual: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, expected=expected, actual=actual)


class InsufficientStock(Problem):
    """Not enough stock. `shortages` names the lines."""

    code, status, title = "insufficient-stock", 409, "Not enough stock"
    default_detail = "`shortages` names the lines."

    def __init__(
        self, *, shortages: Sequence[models.Shortage], detail: str | None = None, retry_after: int | None = None
    ) -> None:
        super().__init__(detail=detail, retry_after=retry_after, shortages=shortages)


class NotCancellable(Problem):
    """Too late to cancel. The order is `state`."""

    code, status, title = "not-cancellable", 409, "Too late to cancel"
    default_detail = "The order is `state`."

    def __init__(self, *, state: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, state=state)


class OrderExists(Problem):
    """This cart has an order. `order_id` is it."""

    code, status, title = "order-exists", 409, "This cart has an order"
    default_detail = "`order_id` is it."

    def __init__(self, *, order_id: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, order_id=order_id)


class PostalCodeInvalid(Problem):
    """Not a postal code of this country. `postal_code` has not the form of codes in `country`."""

    code, status, title = "postal-code-invalid", 409, "Not a postal code of this country"
    default_detail = "`postal_code` has not the form of codes in `country`."

    def __init__(self, *, country: str, postal_code: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, country=country, postal_code=postal_code)


class ProcessNotStuck(Problem):
    """Nothing to retry. Only a STUCK process can be retried."""

    code, status, title = "process-not-stuck", 409, "Nothing to retry"
    default_detail = "Only a STUCK process can be retried."

    def __init__(self, *, state: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, state=state)


class TotalMismatch(Problem):
    """The total is another now. Show `actual` and ask again."""

    code, status, title = "total-mismatch", 409, "The total is another now"
    default_detail = "Show `actual` and ask again."

    def __init__(
        self, *, expected: models.Money, actual: models.Money, detail: str | None = None, retry_after: int | None = None
    ) -> None:
        super().__init__(detail=detail, retry_after=retry_after, expected=expected, actual=actual)
