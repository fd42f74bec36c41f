"""Problems of STOCKING, from the contracts' problems.yaml. Generated: edit the contract, not this file."""

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


class AlertState(Problem):
    """Not open any more. Only an OPEN alert can be acknowledged."""

    code, status, title = "alert-state", 409, "Not open any more"
    default_detail = "Only an OPEN alert can be acknowledged."

    def __init__(self, *, state: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, state=state)


class CountBelowReserved(Problem):
    """Fewer pieces than orders hold. `reserved` pieces are held for orders that wait for their payment. Count again, or cancel orders first."""

    code, status, title = "count-below-reserved", 409, "Fewer pieces than orders hold"
    default_detail = "`reserved` pieces are held for orders that wait for their payment. Count again, or cancel orders first."

    def __init__(self, *, reserved: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, reserved=reserved)


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


class ImportLimit(Problem):
    """Too many imports wait. At most `max` wait or run; try again when one is done."""

    code, status, title = "import-limit", 409, "Too many imports wait"
    default_detail = "At most `max` wait or run; try again when one is done."

    def __init__(self, *, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max=max)


class InsufficientStock(Problem):
    """Not enough stock. `shortages` names the lines."""

    code, status, title = "insufficient-stock", 409, "Not enough stock"
    default_detail = "`shortages` names the lines."

    def __init__(
        self, *, shortages: Sequence[models.Shortage], detail: str | None = None, retry_after: int | None = None
    ) -> None:
        super().__init__(detail=detail, retry_after=retry_after, shortages=shortages)


class NegativeStock(Problem):
    """Stock cannot go below what is reserved. `available` pieces can be taken."""

    code, status, title = "negative-stock", 409, "Stock cannot go below what is reserved"
    default_detail = "`available` pieces can be taken."

    def __init__(self, *, available: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, available=available)


class ReservationCommitted(Problem):
    """The reservation is committed. Its goods are on their way."""

    code, status, title = "reservation-committed", 409, "The reservation is committed"
    default_detail = "Its goods are on their way."


class ReservationExpired(Problem):
    """The reservation is over. Its order has ended."""

    code, status, title = "reservation-expired", 409, "The reservation is over"
    default_detail = "Its order has ended."


class StockAvailable(Problem):
    """It is in stock. It can be bought now, so there is nothing to wait for."""

    code, status, title = "stock-available", 409, "It is in stock"
    default_detail = "It can be bought now, so there is nothing to wait for."

    def __init__(self, *, sku: str, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, sku=sku)


class StockLimit(Problem):
    """Too many pieces. At most `max` on hand."""

    code, status, title = "stock-limit", 409, "Too many pieces"
    default_detail = "At most `max` on hand."

    def __init__(self, *, max: int, detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, max=max)


class UnknownSku(Problem):
    """No such SKU. `skus` are unknown here."""

    code, status, title = "unknown-sku", 404, "No such SKU"
    default_detail = "`skus` are unknown here."

    def __init__(self, *, skus: Sequence[str], detail: str | None = None, retry_after: int | None = None) -> None:
        super().__init__(detail=detail, retry_after=retry_after, skus=skus)
