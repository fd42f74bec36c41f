"""Problems of PAYING, from contracts/problems.yaml. Generated: edit the contract, not this file."""

from generated.common import models
from infra.runtime.problem import (
    CursorInvalid as CursorInvalid,
    DependencyUnavailable as DependencyUnavailable,
    EmailInvalid as EmailInvalid,
    Forbidden as Forbidden,
    IdempotencyKeyReused as IdempotencyKeyReused,
    InternalError as InternalError,
    InvalidRequest as InvalidRequest,
    LockTimeout as LockTimeout,
    MethodNotAllowed as MethodNotAllowed,
    NotFound as NotFound,
    PayloadTooLarge as PayloadTooLarge,
    Problem,
    RequestInProgress as RequestInProgress,
    TextInvisible as TextInvisible,
    TextNotPrintable as TextNotPrintable,
    Unauthenticated as Unauthenticated,
    UnsupportedMediaType as UnsupportedMediaType,
    VersionConflict as VersionConflict,
)


class NothingToRefund(Problem):
    """Nothing to refund. All was refunded, or the amount is 0."""

    code, status, title = "nothing-to-refund", 409, "Nothing to refund"
    default_detail = "All was refunded, or the amount is 0."


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


class RefundExceedsRemaining(Problem):
    """More than is left. At most `max_refundable`."""

    code, status, title = "refund-exceeds-remaining", 409, "More than is left"
    default_detail = "At most `max_refundable`."

    def __init__(self, *, max_refundable: models.Money, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max_refundable=max_refundable)
