"""Operations of ORDERING, from contracts/ordering. Generated: edit the contract, not this file."""

from dataclasses import dataclass
from typing import ClassVar

from generated.ordering import models
from generated.ordering.problems import (
    AddressMismatch,
    CartEmpty,
    CartNotActive,
    CartNotReady,
    CursorInvalid,
    DeliveryDaysChanged,
    DependencyUnavailable,
    EmailInvalid,
    Forbidden,
    IdempotencyKeyReused,
    InsufficientStock,
    InvalidRequest,
    LockTimeout,
    NotCancellable,
    NotFound,
    OrderExists,
    Overloaded,
    PayloadTooLarge,
    PostalCodeInvalid,
    ProcessNotStuck,
    RequestInProgress,
    StoreUnavailable,
    TextInvisible,
    TextNotPrintable,
    TooManyRequests,
    TotalMismatch,
    Unauthenticated,
    UnsupportedMediaType,
    VersionConflict,
)
from infra.runtime.operation import Operation, OperationSpec, Parameter, Request, Response


class CancelOrderOk(Response, frozen=True, kw_only=True):
    """The order, CANCELLED."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Order


class CancelOrderRequest(Request, frozen=True, kw_only=True):
    """Cancel an order: `POST /orders/{order_id}/cancellation`."""

    order_id: str
    idempotency_key: str | None = None
    body: models.OrderCancellation
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="ordering",
        operation_id="cancel_order",
        method="POST",
        path="/orders/{order_id}/cancellation",
        parameters=(
            Parameter(field="order_id", name="order_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        credentials=(("order_token", "Order-Token"),),
        body_media_types=("application/json",),
        idempotency="accepted",
        responses=(CancelOrderOk,),
        problems=(
            NotCancellable,
            DependencyUnavailable,
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
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class CreateOrderCreated(Response, frozen=True, kw_only=True):
    """The order, PENDING; its stock is held."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.Order
    location: str


class CreateOrderRequest(Request, frozen=True, kw_only=True):
    """Order what is in the cart: `POST /orders`."""

    idempotency_key: str
    body: models.OrderDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="ordering",
        operation_id="create_order",
        method="POST",
        path="/orders",
        parameters=(Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),),
        credentials=(("cart_token", "Cart-Token"),),
        body_media_types=("application/json",),
        idempotency="required",
        responses=(CreateOrderCreated,),
        problems=(
            VersionConflict,
            CartNotActive,
            CartEmpty,
            CartNotReady,
            PostalCodeInvalid,
            AddressMismatch,
            TotalMismatch,
            DeliveryDaysChanged,
            OrderExists,
            InsufficientStock,
            DependencyUnavailable,
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
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class FindGuestOrderOk(Response, frozen=True, kw_only=True):
    """The order."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Order


class FindGuestOrderRequest(Request, frozen=True, kw_only=True):
    """Find a guest's order: `POST /order-lookups`."""

    body: models.OrderLookup
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="ordering",
        operation_id="find_guest_order",
        method="POST",
        path="/order-lookups",
        body_media_types=("application/json",),
        safe=True,
        rate_limit="look-up",
        responses=(FindGuestOrderOk,),
        problems=(
            InvalidRequest,
            Unauthenticated,
            NotFound,
            PayloadTooLarge,
            UnsupportedMediaType,
            TooManyRequests,
            DependencyUnavailable,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class GetOrderOk(Response, frozen=True, kw_only=True):
    """The order."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    etag: ClassVar[bool] = True
    body: models.Order


class GetOrderRequest(Request, frozen=True, kw_only=True):
    """Read an order: `GET /orders/{order_id}`."""

    order_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="ordering",
        operation_id="get_order",
        method="GET",
        path="/orders/{order_id}",
        parameters=(Parameter(field="order_id", name="order_id", place="path", kind="string"),),
        credentials=(("order_token", "Order-Token"),),
        responses=(GetOrderOk,),
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


class GetOrderContactOk(Response, frozen=True, kw_only=True):
    """The contact."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.OrderContact


class GetOrderContactRequest(Request, frozen=True, kw_only=True):
    """Read to whom the messages about an order go: `GET /orders/{order_id}/contact`."""

    order_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="ordering",
        operation_id="get_order_contact",
        method="GET",
        path="/orders/{order_id}/contact",
        parameters=(Parameter(field="order_id", name="order_id", place="path", kind="string"),),
        responses=(GetOrderContactOk,),
        problems=(
            DependencyUnavailable,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
            LockTimeout,
            StoreUnavailable,
            Overloaded,
        ),
    )


class GetOrderProcessOk(Response, frozen=True, kw_only=True):
    """The process."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.OrderProcess


class GetOrderProcessRequest(Request, frozen=True, kw_only=True):
    """Read the process of an order: `GET /orders/{order_id}/process`."""

    order_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="ordering",
        operation_id="get_order_process",
        method="GET",
        path="/orders/{order_id}/process",
        parameters=(Parameter(field="order_id", name="order_id", place="path", kind="string"),),
        responses=(GetOrderProcessOk,),
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


class GetOrderStatesOk(Response, frozen=True, kw_only=True):
    """States and transitions."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.OrderStateMachine


class GetOrderStatesRequest(Request, frozen=True, kw_only=True):
    """Which states can an order have? `GET /order-states`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="ordering",
        operation_id="get_order_states",
        method="GET",
        path="/order-states",
        responses=(GetOrderStatesOk,),
        problems=(InvalidRequest, Unauthenticated, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class GetOrderTimelineOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.TimelinePage


class GetOrderTimelineRequest(Request, frozen=True, kw_only=True):
    """What happened to an order: `GET /orders/{order_id}/timeline`."""

    order_id: str
    limit: int = 20
    cursor: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="ordering",
        operation_id="get_order_timeline",
        method="GET",
        path="/orders/{order_id}/timeline",
        parameters=(
            Parameter(field="order_id", name="order_id", place="path", kind="string"),
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
        ),
        credentials=(("order_token", "Order-Token"),),
        responses=(GetOrderTimelineOk,),
        problems=(
            CursorInvalid,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
            NotFound,
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


class ListMyOrdersOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.OrderPage


class ListMyOrdersRequest(Request, frozen=True, kw_only=True):
    """List my orders: `GET /me/orders`."""

    limit: int = 20
    cursor: str | None = None
    status: models.OrderStatus | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="ordering",
        operation_id="list_my_orders",
        method="GET",
        path="/me/orders",
        parameters=(
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
            Parameter(field="status", name="status", place="query", kind="string"),
        ),
        responses=(ListMyOrdersOk,),
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


class ListOrderProcessesOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.OrderProcessPage


class ListOrderProcessesRequest(Request, frozen=True, kw_only=True):
    """List the processes of orders: `GET /order-processes`."""

    limit: int = 20
    cursor: str | None = None
    state: models.ProcessState | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="ordering",
        operation_id="list_order_processes",
        method="GET",
        path="/order-processes",
        parameters=(
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
            Parameter(field="state", name="state", place="query", kind="string"),
        ),
        responses=(ListOrderProcessesOk,),
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


class ListOrdersOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.OrderPage


class ListOrdersRequest(Request, frozen=True, kw_only=True):
    """List orders: `GET /orders`."""

    limit: int = 20
    cursor: str | None = None
    q: str | None = None
    status: models.OrderStatus | None = None
    customer_id: str | None = None
    vendor_id: str | None = None
    tier: models.Tier | None = None
    created_from: str | None = None
    created_to: str | None = None
    total_min: int | None = None
    total_max: int | None = None
    sort: models.OrderSort = "NEWEST"
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="ordering",
        operation_id="list_orders",
        method="GET",
        path="/orders",
        parameters=(
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
            Parameter(field="q", name="q", place="query", kind="string"),
            Parameter(field="status", name="status", place="query", kind="string"),
            Parameter(field="customer_id", name="customer_id", place="query", kind="string"),
            Parameter(field="vendor_id", name="vendor_id", place="query", kind="string"),
            Parameter(field="tier", name="tier", place="query", kind="string"),
            Parameter(field="created_from", name="created_from", place="query", kind="string"),
            Parameter(field="created_to", name="created_to", place="query", kind="string"),
            Parameter(field="total_min", name="total_min", place="query", kind="integer"),
            Parameter(field="total_max", name="total_max", place="query", kind="integer"),
            Parameter(field="sort", name="sort", place="query", kind="string"),
        ),
        responses=(ListOrdersOk,),
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


class RetryOrderProcessOk(Response, frozen=True, kw_only=True):
    """The process as it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.OrderProcess


class RetryOrderProcessRequest(Request, frozen=True, kw_only=True):
    """Retry a stuck process: `POST /orders/{order_id}/process/retry`."""

    order_id: str
    idempotency_key: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="ordering",
        operation_id="retry_order_process",
        method="POST",
        path="/orders/{order_id}/process/retry",
        parameters=(
            Parameter(field="order_id", name="order_id", place="path", kind="string"),
            Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),
        ),
        idempotency="accepted",
        responses=(RetryOrderProcessOk,),
        problems=(
            ProcessNotStuck,
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


@dataclass(frozen=True, kw_only=True)
class Operations:
    """One implementation per operationId; each is a file in impl/ordering/operations/."""

    cancel_order: Operation[CancelOrderRequest, CancelOrderOk]
    create_order: Operation[CreateOrderRequest, CreateOrderCreated]
    find_guest_order: Operation[FindGuestOrderRequest, FindGuestOrderOk]
    get_order: Operation[GetOrderRequest, GetOrderOk]
    get_order_contact: Operation[GetOrderContactRequest, GetOrderContactOk]
    get_order_process: Operation[GetOrderProcessRequest, GetOrderProcessOk]
    get_order_states: Operation[GetOrderStatesRequest, GetOrderStatesOk]
    get_order_timeline: Operation[GetOrderTimelineRequest, GetOrderTimelineOk]
    list_my_orders: Operation[ListMyOrdersRequest, ListMyOrdersOk]
    list_order_processes: Operation[ListOrderProcessesRequest, ListOrderProcessesOk]
    list_orders: Operation[ListOrdersRequest, ListOrdersOk]
    retry_order_process: Operation[RetryOrderProcessRequest, RetryOrderProcessOk]
