"""Events of PAYING, from contracts/paying/events. Generated: edit the contract, not this file."""

from typing import Final, Literal

from msgspec import UNSET, Struct, UnsetType

from generated.common.models import (
    CustomerId,
    LineId,
    Money,
    OrderId,
    PaymentIntentId,
    PaymentMethodCode,
    Quantity,
    RefundId,
    Sku,
    StaffName,
    Timestamp,
)
from infra.runtime.event import Event, EventType


class RefundedLine(Struct, frozen=True, kw_only=True):
    """The part of a refund that is for one line of the order."""

    line_id: LineId
    sku: Sku
    quantity: Quantity
    amount: Money


class RefundShare(Struct, frozen=True, kw_only=True):
    """The share of goodwill for one line of the order; without `line_id`, for its delivery fee."""

    amount: Money
    line_id: LineId | UnsetType = UNSET


class PaymentCancelled(Event, frozen=True, kw_only=True):
    """The order ended before its payment; nothing is captured any more."""

    order_id: OrderId
    payment_intent_id: PaymentIntentId
    amount: Money
    reason: Literal["ORDER_CANCELLED", "ORDER_EXPIRED"]
    cancelled_at: Timestamp


class PaymentFailed(Event, frozen=True, kw_only=True):
    """The payment failed for good; ORDERING cancels."""

    order_id: OrderId
    payment_intent_id: PaymentIntentId
    amount: Money
    method: PaymentMethodCode
    reason: Literal["DECLINED", "PROCESSING_ERROR"]
    failed_at: Timestamp


class PaymentIntentCreated(Event, frozen=True, kw_only=True):
    """The amount to pay for an order is known; processing begins."""

    order_id: OrderId
    payment_intent_id: PaymentIntentId
    amount: Money
    method: PaymentMethodCode
    created_at: Timestamp
    customer_id: CustomerId | UnsetType = UNSET


class PaymentSucceeded(Event, frozen=True, kw_only=True):
    """The whole amount of an order is captured."""

    order_id: OrderId
    payment_intent_id: PaymentIntentId
    amount: Money
    method: PaymentMethodCode
    paid_at: Timestamp


class RefundSucceeded(Event, frozen=True, kw_only=True):
    """Money went back to the buyer; BILLING writes the credit note."""

    order_id: OrderId
    payment_intent_id: PaymentIntentId
    refund_id: RefundId
    amount: Money
    remaining: Money
    reason: Literal["GOODWILL", "DAMAGED", "NOT_RECEIVED", "WRONG_ITEM", "OTHER", "ORDER_CANCELLED", "ORDER_EXPIRED", "RETURN"]
    refunded_at: Timestamp
    customer_id: CustomerId | UnsetType = UNSET
    lines: list[RefundedLine] | UnsetType = UNSET
    """Absent when the refund is not for lines."""

    delivery: Money | UnsetType = UNSET
    shares: list[RefundShare] | UnsetType = UNSET
    """How an amount that names no lines is split over the lines. PAYING splits it; readers take these shares. Absent for an order that was placed before release 0.2."""

    staff_name: StaffName | UnsetType = UNSET


PAYMENT_CANCELLED = EventType(
    name="paying.payment-cancelled.v1", event=PaymentCancelled, topic="paying.payments", key="order_id"
)
PAYMENT_FAILED = EventType(name="paying.payment-failed.v1", event=PaymentFailed, topic="paying.payments", key="order_id")
PAYMENT_INTENT_CREATED = EventType(
    name="paying.payment-intent-created.v1", event=PaymentIntentCreated, topic="paying.payments", key="order_id"
)
PAYMENT_SUCCEEDED = EventType(
    name="paying.payment-succeeded.v1", event=PaymentSucceeded, topic="paying.payments", key="order_id"
)
REFUND_SUCCEEDED = EventType(name="paying.refund-succeeded.v1", event=RefundSucceeded, topic="paying.payments", key="order_id")
PUBLICATIONS: Final[tuple[EventType, ...]] = (
    PAYMENT_CANCELLED,
    PAYMENT_FAILED,
    PAYMENT_INTENT_CREATED,
    PAYMENT_SUCCEEDED,
    REFUND_SUCCEEDED,
)
