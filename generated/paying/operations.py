"""Operations of PAYING, from contracts/paying. Generated: edit the contract, not this file."""

from dataclasses import dataclass
from typing import ClassVar

from generated.paying import models
from generated.paying.problems import (
    CursorInvalid,
    DependencyUnavailable,
    EmailInvalid,
    Forbidden,
    IdempotencyKeyReused,
    InvalidRequest,
    LockTimeout,
    NotFound,
    NothingToRefund,
    OrderUnknown,
    Overloaded,
    PayloadTooLarge,
    PaymentIntentState,
    RefundAmountMismatch,
    RefundExceedsRemaining,
    RefundLineUnknown,
    RefundQuantityExceeded,
    RequestInProgress,
    StoreUnavailable,
    TextInvisible,
    TextNotPrintable,
    Unauthenticated,
    UnsupportedMediaType,
    VersionConflict,
)
from infra.runtime.operation import Operation, OperationSpec, Parameter, Request, Response


class CreatePaymentIntentCreated(Response, frozen=True, kw_only=True):
    """The one payment intent of the order."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.PaymentIntent
    location: str


class CreatePaymentIntentRequest(Request, frozen=True, kw_only=True):
    """Make the payment intent of an order: `POST /payment-intents`."""

    idempotency_key: str | None = None
    body: models.PaymentIntentDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="paying",
        operation_id="create_payment_intent",
        method="POST",
        path="/payment-intents",
        parameters=(Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),),
        body_media_types=("application/json",),
        idempotency="accepted",
        responses=(CreatePaymentIntentCreated,),
        problems=(
            OrderUnknown,
            LockTimeout,
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
            StoreUnavailable,
            Overloaded,
        ),
    )


class CreateRefundCreated(Response, frozen=True, kw_only=True):
    """Refunded."""

    status: ClassVar[int] = 201
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    headers: ClassVar[tuple[tuple[str, str], ...]] = (("location", "Location"),)
    body: models.Refund
    location: str


class CreateRefundRequest(Request, frozen=True, kw_only=True):
    """Give money back: `POST /refunds`."""

    idempotency_key: str
    body: models.RefundDraft
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="paying",
        operation_id="create_refund",
        method="POST",
        path="/refunds",
        parameters=(Parameter(field="idempotency_key", name="Idempotency-Key", place="header", kind="string"),),
        body_media_types=("application/json",),
        idempotency="required",
        responses=(CreateRefundCreated,),
        problems=(
            RefundExceedsRemaining,
            RefundQuantityExceeded,
            RefundLineUnknown,
            RefundAmountMismatch,
            NothingToRefund,
            PaymentIntentState,
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


class GetCustomerRecordsOk(Response, frozen=True, kw_only=True):
    """One page of records."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.PersonalRecordPage


class GetCustomerRecordsRequest(Request, frozen=True, kw_only=True):
    """Read everything that is held on a customer: `GET /customers/{customer_id}/records`."""

    customer_id: str
    limit: int = 20
    cursor: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="paying",
        operation_id="get_customer_records",
        method="GET",
        path="/customers/{customer_id}/records",
        parameters=(
            Parameter(field="customer_id", name="customer_id", place="path", kind="string"),
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
        ),
        responses=(GetCustomerRecordsOk,),
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


class GetPaymentIntentOk(Response, frozen=True, kw_only=True):
    """The payment intent."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.PaymentIntent


class GetPaymentIntentRequest(Request, frozen=True, kw_only=True):
    """Read a payment intent: `GET /payment-intents/{payment_intent_id}`."""

    payment_intent_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="paying",
        operation_id="get_payment_intent",
        method="GET",
        path="/payment-intents/{payment_intent_id}",
        parameters=(Parameter(field="payment_intent_id", name="payment_intent_id", place="path", kind="string"),),
        credentials=(("order_token", "Order-Token"),),
        responses=(GetPaymentIntentOk,),
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


class GetRefundOk(Response, frozen=True, kw_only=True):
    """The refund."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Refund


class GetRefundRequest(Request, frozen=True, kw_only=True):
    """Read a refund: `GET /refunds/{refund_id}`."""

    refund_id: str
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="paying",
        operation_id="get_refund",
        method="GET",
        path="/refunds/{refund_id}",
        parameters=(Parameter(field="refund_id", name="refund_id", place="path", kind="string"),),
        responses=(GetRefundOk,),
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


class GetSimulationOk(Response, frozen=True, kw_only=True):
    """The simulation."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Simulation


class GetSimulationRequest(Request, frozen=True, kw_only=True):
    """What does the simulated payment answer? `GET /simulation`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="paying",
        operation_id="get_simulation",
        method="GET",
        path="/simulation",
        responses=(GetSimulationOk,),
        problems=(InvalidRequest, Unauthenticated, Forbidden, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class ListPaymentIntentsOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.PaymentIntentPage


class ListPaymentIntentsRequest(Request, frozen=True, kw_only=True):
    """List payment intents: `GET /payment-intents`."""

    limit: int = 20
    cursor: str | None = None
    order_id: str | None = None
    status: models.PaymentIntentStatus | None = None
    created_from: str | None = None
    created_to: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="paying",
        operation_id="list_payment_intents",
        method="GET",
        path="/payment-intents",
        parameters=(
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
            Parameter(field="order_id", name="order_id", place="query", kind="string"),
            Parameter(field="status", name="status", place="query", kind="string"),
            Parameter(field="created_from", name="created_from", place="query", kind="string"),
            Parameter(field="created_to", name="created_to", place="query", kind="string"),
        ),
        responses=(ListPaymentIntentsOk,),
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


class ListPaymentMethodsOk(Response, frozen=True, kw_only=True):
    """The ways to pay."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.PaymentMethodList


class ListPaymentMethodsRequest(Request, frozen=True, kw_only=True):
    """List the ways to pay: `GET /payment-methods`."""

    spec: ClassVar[OperationSpec] = OperationSpec(
        service="paying",
        operation_id="list_payment_methods",
        method="GET",
        path="/payment-methods",
        responses=(ListPaymentMethodsOk,),
        problems=(InvalidRequest, Unauthenticated, DependencyUnavailable, LockTimeout, StoreUnavailable, Overloaded),
    )


class ListRefundsOk(Response, frozen=True, kw_only=True):
    """One page."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.RefundPage


class ListRefundsRequest(Request, frozen=True, kw_only=True):
    """List refunds: `GET /refunds`."""

    limit: int = 20
    cursor: str | None = None
    payment_intent_id: str | None = None
    order_id: str | None = None
    reason: models.RefundReason | None = None
    created_from: str | None = None
    created_to: str | None = None
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="paying",
        operation_id="list_refunds",
        method="GET",
        path="/refunds",
        parameters=(
            Parameter(field="limit", name="limit", place="query", kind="integer"),
            Parameter(field="cursor", name="cursor", place="query", kind="string"),
            Parameter(field="payment_intent_id", name="payment_intent_id", place="query", kind="string"),
            Parameter(field="order_id", name="order_id", place="query", kind="string"),
            Parameter(field="reason", name="reason", place="query", kind="string"),
            Parameter(field="created_from", name="created_from", place="query", kind="string"),
            Parameter(field="created_to", name="created_to", place="query", kind="string"),
        ),
        responses=(ListRefundsOk,),
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


class SetSimulationOk(Response, frozen=True, kw_only=True):
    """As it is now."""

    status: ClassVar[int] = 200
    media_types: ClassVar[tuple[str, ...]] = ("application/json",)
    body: models.Simulation


class SetSimulationRequest(Request, frozen=True, kw_only=True):
    """Choose what the simulated payment answers: `PUT /simulation`."""

    body: models.SimulationChange
    spec: ClassVar[OperationSpec] = OperationSpec(
        service="paying",
        operation_id="set_simulation",
        method="PUT",
        path="/simulation",
        body_media_types=("application/json",),
        responses=(SetSimulationOk,),
        problems=(
            VersionConflict,
            InvalidRequest,
            Unauthenticated,
            Forbidden,
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


@dataclass(frozen=True, kw_only=True)
class Operations:
    """One implementation per operationId; each is a file in impl/paying/operations/."""

    create_payment_intent: Operation[CreatePaymentIntentRequest, CreatePaymentIntentCreated]
    create_refund: Operation[CreateRefundRequest, CreateRefundCreated]
    get_customer_records: Operation[GetCustomerRecordsRequest, GetCustomerRecordsOk]
    get_payment_intent: Operation[GetPaymentIntentRequest, GetPaymentIntentOk]
    get_refund: Operation[GetRefundRequest, GetRefundOk]
    get_simulation: Operation[GetSimulationRequest, GetSimulationOk]
    list_payment_intents: Operation[ListPaymentIntentsRequest, ListPaymentIntentsOk]
    list_payment_methods: Operation[ListPaymentMethodsRequest, ListPaymentMethodsOk]
    list_refunds: Operation[ListRefundsRequest, ListRefundsOk]
    set_simulation: Operation[SetSimulationRequest, SetSimulationOk]
