"""Schemas of PAYING, from contracts/paying. Generated: edit the contract, not this file."""

from typing import Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from generated.common.models import (
    Currency as Currency,
    CustomerId as CustomerId,
    DeadLetter as DeadLetter,
    DeadLetterId as DeadLetterId,
    DeadLetterPage as DeadLetterPage,
    DeadLetterStatus as DeadLetterStatus,
    FieldError as FieldError,
    LineId as LineId,
    Liveness as Liveness,
    Money as Money,
    NextCursor as NextCursor,
    OrderId as OrderId,
    OrderNumber as OrderNumber,
    OutboxState as OutboxState,
    PaymentIntentId as PaymentIntentId,
    PaymentMethodCode as PaymentMethodCode,
    PersonalRecord as PersonalRecord,
    PersonalRecordPage as PersonalRecordPage,
    PersonalRecords as PersonalRecords,
    Problem as Problem,
    Quantity as Quantity,
    Readiness as Readiness,
    ReadinessCheck as ReadinessCheck,
    RecordField as RecordField,
    RecordFields as RecordFields,
    RecordSection as RecordSection,
    RefundId as RefundId,
    ServiceInfo as ServiceInfo,
    ServiceName as ServiceName,
    Sku as Sku,
    StaffId as StaffId,
    Timestamp as Timestamp,
    Version as Version,
)

PaymentFailureReason: TypeAlias = Literal["DECLINED", "PROCESSING_ERROR"]


class PaymentIntentDraft(Struct, frozen=True, kw_only=True):
    order_id: OrderId


PaymentIntentStatus: TypeAlias = Literal["REQUIRES_PROCESSING", "PROCESSING", "SUCCEEDED", "FAILED", "CANCELLED"]
"""The last three are ends; refunds do not change a SUCCEEDED one."""


class PaymentMethod(Struct, frozen=True, kw_only=True):
    code: PaymentMethodCode
    name: str
    description: str
    simulated: bool
    """Always true: no money moves."""


class PaymentMethodList(Struct, frozen=True, kw_only=True):
    items: list[PaymentMethod]


class RefundLine(Struct, frozen=True, kw_only=True):
    """The part of a refund that is for one line of the order."""

    line_id: LineId
    sku: Sku
    quantity: Quantity
    amount: Money


class RefundLineDraft(Struct, frozen=True, kw_only=True):
    """Pieces of one line of the order. What is left of their price goes back, after discounts and earlier goodwill."""

    line_id: LineId
    quantity: Quantity


RefundReason: TypeAlias = Literal[
    "GOODWILL", "DAMAGED", "NOT_RECEIVED", "WRONG_ITEM", "OTHER", "ORDER_CANCELLED", "ORDER_EXPIRED", "RETURN"
]
"""The last three are PAYING's own: the order ended, or goods came back."""


RefundStatus: TypeAlias = Literal["SUCCEEDED"]


class RefundableDelivery(Struct, frozen=True, kw_only=True):
    """The delivery fee that was paid, and what of it went back."""

    total: Money
    refunded: Money


class RefundableLine(Struct, frozen=True, kw_only=True):
    """A line of the order that was paid, and what of it went back. `total` is what was paid for all its pieces; `refunded` includes its share of goodwill, so the rest is the price of the pieces that are left."""

    line_id: LineId
    sku: Sku
    name: str
    quantity: int
    total: Money
    refunded_quantity: int
    refunded: Money
    name_en: str | UnsetType = UNSET
    """Shown in English; absent: `name`."""


SimulationDelay: TypeAlias = int
"""Milliseconds; only DELAY waits for them."""


SimulationMode: TypeAlias = Literal["ACCEPT", "DECLINE", "DELAY"]
"""DELAY accepts after `delay_ms`."""


StaffRefundReason: TypeAlias = Literal["GOODWILL", "DAMAGED", "NOT_RECEIVED", "WRONG_ITEM", "OTHER"]
"""Why staff refund."""


class PaymentIntent(Struct, frozen=True, kw_only=True):
    """An order that was placed before release 0.2 has no `lines` and no `delivery`: only an amount can be refunded."""

    payment_intent_id: PaymentIntentId
    order_id: OrderId
    order_number: OrderNumber
    amount: Money
    method: PaymentMethodCode
    status: PaymentIntentStatus
    captured: Money
    refunded: Money
    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    customer_id: CustomerId | UnsetType = UNSET
    lines: list[RefundableLine] | UnsetType = UNSET
    delivery: RefundableDelivery | UnsetType = UNSET
    failure_reason: PaymentFailureReason | UnsetType = UNSET
    paid_at: Timestamp | UnsetType = UNSET


class PaymentIntentPage(Struct, frozen=True, kw_only=True):
    items: list[PaymentIntent]
    next_cursor: NextCursor | UnsetType = UNSET


class Refund(Struct, frozen=True, kw_only=True):
    refund_id: RefundId
    payment_intent_id: PaymentIntentId
    order_id: OrderId
    order_number: OrderNumber
    amount: Money
    remaining: Money
    reason: RefundReason
    status: RefundStatus
    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    customer_id: CustomerId | UnsetType = UNSET
    note: str | UnsetType = UNSET
    lines: list[RefundLine] | UnsetType = UNSET
    """Absent when the refund is not for lines."""

    delivery: Money | UnsetType = UNSET
    refunded_by: StaffId | UnsetType = UNSET


class RefundDraft(Struct, frozen=True, kw_only=True):
    """Either what goes back (`lines`, `delivery` or both), which PAYING prices and BILLING credits line by line; or an `amount` as goodwill. Goodwill is split over what is left of each VAT rate, and within a rate over what is left of each line. An `amount` beside lines must equal their price, so staff refund exactly the total that they saw."""

    payment_intent_id: PaymentIntentId
    reason: StaffRefundReason
    amount: Money | UnsetType = UNSET
    lines: list[RefundLineDraft] | UnsetType = UNSET
    delivery: bool | UnsetType = UNSET
    """true: what is left of the delivery fee goes back too."""

    note: str | UnsetType = UNSET
    """For other members of staff."""


class RefundPage(Struct, frozen=True, kw_only=True):
    items: list[Refund]
    next_cursor: NextCursor | UnsetType = UNSET


class Simulation(Struct, frozen=True, kw_only=True):
    mode: SimulationMode
    delay_ms: SimulationDelay
    version: Version
    created_at: Timestamp
    updated_at: Timestamp


class SimulationChange(Struct, frozen=True, kw_only=True):
    mode: SimulationMode
    delay_ms: SimulationDelay
    version: Version
