"""Problems of COMMON, from the contracts' problems.yaml. Generated: edit the contract, not this file."""

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


class DeadLetterFailed(Problem):
    """It failed again. `reason` says why."""

    code, status, title = "dead-letter-failed", 409, "It failed again"
    default_detail = "`reason` says why."

    def __init__(self, *, reason: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, reason=reason)


class DeadLetterState(Problem):
    """Not open any more. Only an OPEN dead letter can be replayed or discarded."""

    code, status, title = "dead-letter-state", 409, "Not open any more"
    default_detail = "Only an OPEN dead letter can be replayed or discarded."

    def __init__(self, *, state: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, state=state)


class NotReady(Problem):
    """Not ready for requests. Send requests to another replica; `checks` says what is DOWN."""

    code, status, title = "not-ready", 503, "Not ready for requests"
    default_detail = "Send requests to another replica; `checks` says what is DOWN."

    def __init__(
        self, *, checks: Sequence[models.ReadinessCheck], detail: str | None = None, retry_after: int | None = None
    ) -> None:
        super().__init__(detail=detail, retry_after=retry_after, checks=checks)
