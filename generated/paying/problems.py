"""Problems of PAYING, from the contracts' problems.yaml. Generated: edit the contract, not this file."""

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


class NothingToRefund(Problem):
    """Nothing to refund. All of it was refunded, its amount is 0, or the request names neither lines, delivery nor an amount."""

    code, status, title = "nothing-to-refund", 409, "Nothing to refund"
    default_detail = "All of it was refunded, its amount is 0, or the request names neither lines, delivery nor an amount."


class OrderUnknown(Problem):
    """No such order yet. The order is not known here (yet)."""

    code, status, title = "order-unknown", 409, "No such order yet"
    default_detail = "The order is not known here (yet)."

    def __init__(self, *, order_id: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, order_id=order_id)


class PaymentIntentState(Problem):
    """Not in this state. The intent is `state`."""

    code, status, title = "payment-intent-state", 409, "Not in this state"
    default_detail = "The intent is `state`."

    def __init__(self, *, state: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, state=state)


class RefundAmountMismatch(Problem):
    """The lines come to another amount. Show `actual` and ask again."""

    code, status, title = "refund-amount-mismatch", 409, "The lines come to another amount"
    default_detail = "Show `actual` and ask again."

    def __init__(
        self, *, expected: models.Money, actual: models.Money, detail: str | None = None, retry_after: int | None = None
    ) -> None:
        super().__init__(detail=detail, retry_after=retry_after, expected=expected, actual=actual)


class RefundExceedsRemaining(Problem):
    """More than is left. At most `max_refundable`."""

    code, status, title = "refund-exceeds-remaining", 409, "More than is left"
    default_detail = "At most `max_refundable`."

    def __init__(self, *, max_refundable: models.Money, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max_refundable=max_refundable)


class RefundLineUnknown(Problem):
    """Not a line of this payment. Read the payment's lines, or refund an amount."""

    code, status, title = "refund-line-unknown", 409, "Not a line of this payment"
    default_detail = "Read the payment's lines, or refund an amount."

    def __init__(self, *, line_id: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, line_id=line_id)


class RefundQuantityExceeded(Problem):
    """More pieces than were bought and not refunded. At most `max` of the line."""

    code, status, title = "refund-quantity-exceeded", 409, "More pieces than were bought and not refunded"
    default_detail = "At most `max` of the line."

    def __init__(self, *, line_id: str, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, line_id=line_id, max=max)
