"""Operations of STOCKING, from contracts/stocking. Generated: edit the contract, not this file."""

from dataclasses import dataclass
from typing import ClassVar, Literal

from generated.stocking import models
from generated.stocking.problems import (
    AlertState,
    CountBelowReserved,
    CsvColumnsMissing,
    CsvUnreadable,
    CursorInvalid,
    DependencyUnavailable,
    EmailInvalid,
    Forbidden,
    IdempotencyKeyReused,
    ImportLimit,
    InsufficientStock,
    InvalidRequest,
    LockTimeout,
    NegativeStock,
    NotFound,
    Overloaded,
    PayloadTooLarge,
    RequestInProgress,
    ReservationCommitted,
    ReservationExpired,
    StockAvailable,
    StockLimit,
    StoreUnavailable,
    TextInvisible,
    TextNotPrintable,
    TooManyRequests,
    Unauthenticated,
    UnknownSku,
    UnsupportedMediaType,
    VersionConflict,
)
from infra.runtime.operation import Operation, OperationSpec, Parameter, Request, Response


class AcknowledgeStockAlertOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.StockAlert


class AcknowledgeStockAlertRequest(Request, frozen=True, kw_only=True):
    """Acknowledge a stock alert: `POST /stock-alerts/{alert_id}/acknowledgement`."""

    alert_id: str
    idempotency_key: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="stocking",
        operation_id="acknowledge_stock_alert",
        method="POST",
        path="/stock-alerts/{alert_id}/acknowledgement",
        parameters=(
            Parameter(field="alert_id", name="alert_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        idempotency="accepted",
        responses=(AcknowledgeStockAlertOk,),
        problems=(
            AlertState,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class AdjustStockCreated(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.StockItem
    location: str


class AdjustStockRequest(Request, frozen=True, kw_only=True):
    """Correct the stock: `POST /stock-items/{sku}/adjustments`."""

    sku: str
    idempotency_key: str
    body: models.StockAdjustment
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="stocking",
        operation_id="adjust_stock",
        method="POST",
        path="/stock-items/{sku}/adjustments",
        parameters=(
            Parameter(field="sku", name="sku", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        body_media_types=("application/json",),
        idempotency="required",
        responses=(AdjustStockCreated,),
        problems=(
            NegativeStock,
            StockLimit,
            LockTimeout,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            StoreUnavailable,
            Overloaded,
        ),
    )


class CountStockCreated(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.StockItem
    location: str


class CountStockRequest(Request, frozen=True, kw_only=True):
    """Set the stock to what was counted: `POST /stock-items/{sku}/counts`."""

    sku: str
    idempotency_key: str
    body: models.StockCount
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="stocking",
        operation_id="count_stock",
        method="POST",
        path="/stock-items/{sku}/counts",
        parameters=(
            Parameter(field="sku", name="sku", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        body_media_types=("application/json",),
        idempotency="required",
        responses=(CountStockCreated,),
        problems=(
            CountBelowReserved,
            VersionConflict,
            LockTimeout,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ExportStockOk(Response, frozen=True, kw_only=True):
    """The table."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("text/csv",)
    body: bytes


class ExportStockRequest(Request, frozen=True, kw_only=True):
    """Export all stock as a table: `GET /stock-export`."""

    separator: Literal["COMMA", "SEMICOLON"] = "COMMA"
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="stocking",
        operation_id="export_stock",
        method="GET",
        path="/stock-export",
        parameters=(Parameter(field="separator", name="separator", place="query", kind="string"),),
        responses=(ExportStockOk,),
        problems=(InvalidRequest, Unauthenticated, Forbidden, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class GetAvailabilityOk(Response, frozen=True, kw_only=True):
    """What can be bought."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.AvailabilityList


class GetAvailabilityRequest(Request, frozen=True, kw_only=True):
    """Can these be bought now? `GET /availability`."""

    sku: tuple[str, ...]
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="stocking",
        operation_id="get_availability",
        method="GET",
        path="/availability",
        parameters=(Parameter(field="sku", name="sku", place="query", kind="array"),),
        responses=(GetAvailabilityOk,),
        problems=(InvalidRequest, Unauthenticated, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class GetReservationOk(Response, frozen=True, kw_only=True):
    """The reservation."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Reservation


class GetReservationRequest(Request, frozen=True, kw_only=True):
    """Read a reservation: `GET /reservations/{reservation_id}`."""

    reservation_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="stocking",
        operation_id="get_reservation",
        method="GET",
        path="/reservations/{reservation_id}",
        parameters=(Parameter(field="reservation_id", name="reservation_id", place="path", kind="string"),),
        responses=(GetReservationOk,),
        problems=(
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class GetStockImportOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.FileImport


class GetStockImportRequest(Request, frozen=True, kw_only=True):
    """Read how far an import is: `GET /stock-imports/{import_id}`."""

    import_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="stocking",
        operation_id="get_stock_import",
        method="GET",
        path="/stock-imports/{import_id}",
        parameters=(Parameter(field="import_id", name="import_id", place="path", kind="string"),),
        responses=(GetStockImportOk,),
        problems=(
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class GetStockItemOk(Response, frozen=True, kw_only=True):
    """The stock item."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.StockItem


class GetStockItemRequest(Request, frozen=True, kw_only=True):
    """Read the stock of a variant: `GET /stock-items/{sku}`."""

    sku: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="stocking",
        operation_id="get_stock_item",
        method="GET",
        path="/stock-items/{sku}",
        parameters=(Parameter(field="sku", name="sku", place="path", kind="string"),),
        responses=(GetStockItemOk,),
        problems=(
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class GetStockSubscriptionOk(Response, frozen=True, kw_only=True):
    """The subscription, with the token of the link that ends it."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.StockSubscription


class GetStockSubscriptionRequest(Request, frozen=True, kw_only=True):
    """Read whom to tell that a variant is back: `GET /stock-subscriptions/{subscription_id}/contact`."""

    subscription_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="stocking",
        operation_id="get_stock_subscription",
        method="GET",
        path="/stock-subscriptions/{subscription_id}/contact",
        parameters=(Parameter(field="subscription_id", name="subscription_id", place="path", kind="string"),),
        responses=(GetStockSubscriptionOk,),
        problems=(
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ImportStockAccepted(Response, frozen=True, kw_only=True):
    """The file can be read and waits its turn."""

    status: ClassVar[int] = 202
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.FileImport
    location: str


class ImportStockRequest(Request, frozen=True, kw_only=True):
    """Take in counted stock and thresholds from a file: `POST /stock-imports`."""

    idempotency_key: str | None = None
    dry_run: bool = False
    body: bytes
    content_type: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="stocking",
        operation_id="import_stock",
        method="POST",
        path="/stock-imports",
        parameters=(
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
            Parameter(field="dry_run", name="dry_run", place="query", kind="boolean"),
        ),
        body_media_types=("text/csv",),
        idempotency="accepted",
        responses=(ImportStockAccepted,),
        problems=(
            CsvUnreadable,
            CsvColumnsMissing,
            ImportLimit,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ListStockAlertsOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.StockAlertPage


class ListStockAlertsRequest(Request, frozen=True, kw_only=True):
    """List stock alerts: `GET /stock-alerts`."""

    limit: int = 20
    cursor: str | None = None
    status: models.AlertStatus | None = None
    kind: models.AlertKind | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="stocking",
        operation_id="list_stock_alerts",
        method="GET",
        path="/stock-alerts",
        parameters=(
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
            Parameter(field="status", name="status", place="query", kind="string"),
            Parameter(field="kind", name="kind", place="query", kind="string"),
        ),
        responses=(ListStockAlertsOk,),
        problems=(
            CursorInvalid,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            VersionConflict,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ListStockItemsOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.StockItemPage


class ListStockItemsRequest(Request, frozen=True, kw_only=True):
    """List stock items: `GET /stock-items`."""

    limit: int = 20
    cursor: str | None = None
    status: models.StockStatus | None = None
    sku: tuple[str, ...] | None = None
    q: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="stocking",
        operation_id="list_stock_items",
        method="GET",
        path="/stock-items",
        parameters=(
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
            Parameter(field="status", name="status", place="query", kind="string"),
            Parameter(field="sku", name="sku", place="query", kind="array"),
            Parameter(field="q", name="q", place="query", kind="string"),
        ),
        responses=(ListStockItemsOk,),
        problems=(
            CursorInvalid,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            VersionConflict,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ListStockMovementsOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.StockMovementPage


class ListStockMovementsRequest(Request, frozen=True, kw_only=True):
    """List stock movements: `GET /stock-movements`."""

    limit: int = 20
    cursor: str | None = None
    sku: tuple[str, ...] | None = None
    kind: models.MovementKind | None = None
    order_id: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="stocking",
        operation_id="list_stock_movements",
        method="GET",
        path="/stock-movements",
        parameters=(
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
            Parameter(field="sku", name="sku", place="query", kind="array"),
            Parameter(field="kind", name="kind", place="query", kind="string"),
            Parameter(field="order_id", name="order_id", place="query", kind="string"),
        ),
        responses=(ListStockMovementsOk,),
        problems=(
            CursorInvalid,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            VersionConflict,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ReceiveStockCreated(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.StockItem
    location: str


class ReceiveStockRequest(Request, frozen=True, kw_only=True):
    """Receive goods: `POST /stock-items/{sku}/receipts`."""

    sku: str
    idempotency_key: str
    body: models.StockReceipt
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="stocking",
        operation_id="receive_stock",
        method="POST",
        path="/stock-items/{sku}/receipts",
        parameters=(
            Parameter(field="sku", name="sku", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        body_media_types=("application/json",),
        idempotency="required",
        responses=(ReceiveStockCreated,),
        problems=(
            StockLimit,
            LockTimeout,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ReleaseReservationOk(Response, frozen=True, kw_only=True):
    """The reservation as it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Reservation


class ReleaseReservationRequest(Request, frozen=True, kw_only=True):
    """Give held stock back: `POST /reservations/{reservation_id}/release`."""

    reservation_id: str
    idempotency_key: str | None = None
    body: models.ReservationRelease
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="stocking",
        operation_id="release_reservation",
        method="POST",
        path="/reservations/{reservation_id}/release",
        parameters=(
            Parameter(field="reservation_id", name="reservation_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        body_media_types=("application/json",),
        idempotency="accepted",
        responses=(ReleaseReservationOk,),
        problems=(
            ReservationCommitted,
            LockTimeout,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            StoreUnavailable,
            Overloaded,
        ),
    )


class ReserveStockCreated(Response, frozen=True, kw_only=True):
    """The stock is held."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.Reservation
    location: str


class ReserveStockRequest(Request, frozen=True, kw_only=True):
    """Hold stock for an order: `POST /reservations`."""

    idempotency_key: str
    body: models.ReservationDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="stocking",
        operation_id="reserve_stock",
        method="POST",
        path="/reservations",
        parameters=(Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),),
        body_media_types=("application/json",),
        idempotency="required",
        responses=(ReserveStockCreated,),
        problems=(
            InsufficientStock,
            UnknownSku,
            ReservationCommitted,
            ReservationExpired,
            LockTimeout,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            StoreUnavailable,
            Overloaded,
        ),
    )


class SetStockThresholdsOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.StockItem


class SetStockThresholdsRequest(Request, frozen=True, kw_only=True):
    """Set when the stock counts as low: `PUT /stock-items/{sku}/thresholds`."""

    sku: str
    body: models.StockThresholds
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="stocking",
        operation_id="set_stock_thresholds",
        method="PUT",
        path="/stock-items/{sku}/thresholds",
        parameters=(Parameter(field="sku", name="sku", place="path", kind="string"),),
        body_media_types=("application/json",),
        responses=(SetStockThresholdsOk,),
        problems=(
            VersionConflict,
            LockTimeout,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            DependencyUnavailable,
            StoreUnavailable,
            Overloaded,
        ),
    )


class SubscribeBackInStockAccepted(Response, frozen=True, kw_only=True):
    """It is remembered."""

    status: ClassVar[int] = 202
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.StockSubscriptionAcceptance


class SubscribeBackInStockRequest(Request, frozen=True, kw_only=True):
    """Ask to be told when a variant is back in stock: `POST /stock-subscriptions`."""

    body: models.StockSubscriptionDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="stocking",
        operation_id="subscribe_back_in_stock",
        method="POST",
        path="/stock-subscriptions",
        body_media_types=("application/json",),
        rate_limit="subscription",
        responses=(SubscribeBackInStockAccepted,),
        problems=(
            UnknownSku,
            StockAvailable,
            LockTimeout,
            InvalidRequest,
            Unauthenticated,
            NotFound,
            VersionConflict,
            CursorInvalid,
            IdempotencyKeyReused,
            RequestInProgress,
            EmailInvalid,
            TextInvisible,
            TextNotPrintable,
            PayloadTooLarge,
            UnsupportedMediaType,
            TooManyRequests,
            DependencyUnavailable,
            StoreUnavailable,
            Overloaded,
        ),
    )


class UnsubscribeBackInStockDone(Response, frozen=True, kw_only=True):
    """It is forgotten."""

    status: ClassVar[int] = 204


class UnsubscribeBackInStockRequest(Request, frozen=True, kw_only=True):
    """Do not be told after all: `DELETE /stock-subscriptions/{token}`."""

    token: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="stocking",
        operation_id="unsubscribe_back_in_stock",
        method="DELETE",
        path="/stock-subscriptions/{token}",
        parameters=(Parameter(field="token", name="token", place="path", kind="string"),),
        rate_limit="look-up",
        responses=(UnsubscribeBackInStockDone,),
        problems=(
            NotFound,
            InvalidRequest,
            Unauthenticated,
            TooManyRequests,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


@dataclass(frozen=True, kw_only=True)
class Operations:
    """One implementation per operationId; each is a file in impl/stocking/operations/."""

    acknowledge_stock_alert: Operation[AcknowledgeStockAlertRequest, AcknowledgeStockAlertOk]
    adjust_stock: Operation[AdjustStockRequest, AdjustStockCreated]
    count_stock: Operation[CountStockRequest, CountStockCreated]
    export_stock: Operation[ExportStockRequest, ExportStockOk]
    get_availability: Operation[GetAvailabilityRequest, GetAvailabilityOk]
    get_reservation: Operation[GetReservationRequest, GetReservationOk]
    get_stock_import: Operation[GetStockImportRequest, GetStockImportOk]
    get_stock_item: Operation[GetStockItemRequest, GetStockItemOk]
    get_stock_subscription: Operation[GetStockSubscriptionRequest, GetStockSubscriptionOk]
    import_stock: Operation[ImportStockRequest, ImportStockAccepted]
    list_stock_alerts: Operation[ListStockAlertsRequest, ListStockAlertsOk]
    list_stock_items: Operation[ListStockItemsRequest, ListStockItemsOk]
    list_stock_movements: Operation[ListStockMovementsRequest, ListStockMovementsOk]
    receive_stock: Operation[ReceiveStockRequest, ReceiveStockCreated]
    release_reservation: Operation[ReleaseReservationRequest, ReleaseReservationOk]
    reserve_stock: Operation[ReserveStockRequest, ReserveStockCreated]
    set_stock_thresholds: Operation[SetStockThresholdsRequest, SetStockThresholdsOk]
    subscribe_back_in_stock: Operation[SubscribeBackInStockRequest, SubscribeBackInStockAccepted]
    unsubscribe_back_in_stock: Operation[UnsubscribeBackInStockRequest, UnsubscribeBackInStockDone]
