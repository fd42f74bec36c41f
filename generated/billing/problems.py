"""Problems of BILLING, from the contracts' problems.yaml. Generated: edit the contract, not this file."""

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


class InvoiceNotFinal(Problem):
    """Not printed yet. The invoice is `state`."""

    code, status, title = "invoice-not-final", 409, "Not printed yet"
    default_detail = "The invoice is `state`."

    def __init__(self, *, state: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, state=state)


class PostalCodeInvalid(Problem):
    """Not a postal code of this country. `postal_code` has not the form of codes in `country`."""

    code, status, title = "postal-code-invalid", 409, "Not a postal code of this country"
    default_detail = "`postal_code` has not the form of codes in `country`."

    def __init__(self, *, country: str, postal_code: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, country=country, postal_code=postal_code)


class TaxRateLimit(Problem):
    """Too many periods. At most `max` for a class in a country."""

    code, status, title = "tax-rate-limit", 409, "Too many periods"
    default_detail = "At most `max` for a class in a country."

    def __init__(self, *, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max=max)


class TaxRateOverlap(Problem):
    """The periods overlap. The past never changes: a new period begins on `valid_from` at the earliest."""

    code, status, title = "tax-rate-overlap", 409, "The periods overlap"
    default_detail = "The past never changes: a new period begins on `valid_from` at the earliest."

    def __init__(self, *, valid_from: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, valid_from=valid_from)


class TerritoryUnknown(Problem):
    """No such territory. `territory` is no territory of `country`."""

    code, status, title = "territory-unknown", 409, "No such territory"
    default_detail = "`territory` is no territory of `country`."

    def __init__(self, *, country: str, territory: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, country=country, territory=territory)
