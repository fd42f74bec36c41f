"""Schemas of ORDERING, from contracts/ordering. Generated: edit the contract, not this file."""

from datetime import date
from typing import Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType, field

from generated.common.models import (
    Address as Address,
    CarrierCode as CarrierCode,
    CartId as CartId,
    CountryCode as CountryCode,
    Currency as Currency,
    CustomerId as CustomerId,
    DeadLetter as DeadLetter,
    DeadLetterId as DeadLetterId,
    DeadLetterPage as DeadLetterPage,
    DeadLetterStatus as DeadLetterStatus,
    Email as Email,
    EmailCopy as EmailCopy,
    FieldError as FieldError,
    InvoiceId as InvoiceId,
    InvoiceNumber as InvoiceNumber,
    Language as Language,
    LineId as LineId,
    Liveness as Liveness,
    Money as Money,
    NextCursor as NextCursor,
    OrderId as OrderId,
    OrderNumber as OrderNumber,
    OutboxState as OutboxState,
    PaymentIntentId as PaymentIntentId,
    PaymentMethodCode as PaymentMethodCode,
    Price as Price,
    Problem as Problem,
    ProductId as ProductId,
    Quantity as Quantity,
    Readiness as Readiness,
    ReadinessCheck as ReadinessCheck,
    RelayPointCopy as RelayPointCopy,
    RelayPointId as RelayPointId,
    ServiceInfo as ServiceInfo,
    ServiceName as ServiceName,
    ShipmentId as ShipmentId,
    ShipmentNumber as ShipmentNumber,
    ShippingMethodCode as ShippingMethodCode,
    Sku as Sku,
    StaffName as StaffName,
    TaxAmount as TaxAmount,
    TaxAmounts as TaxAmounts,
    TaxClass as TaxClass,
    TaxRate as TaxRate,
    Tier as Tier,
    Timestamp as Timestamp,
    TrackingNumber as TrackingNumber,
    TypedNumber as TypedNumber,
    UserId as UserId,
    VendorId as VendorId,
    Version as Version,
    Weight as Weight,
)

Day: TypeAlias = date
"""A calendar day in Europe/Paris."""


EventId: TypeAlias = str
"""The `ce_id` of the event."""


ExpectedDay: TypeAlias = date
"""The day by which delivery was promised to the shopper; an order that would arrive later is refused."""


Locale: TypeAlias = Literal["fr", "en"]
"""The language of what is printed and sent."""


OrderAction: TypeAlias = Literal["CANCEL", "DOWNLOAD_INVOICE", "TRACK_PARCEL", "REFUND", "RETRY_PROCESS"]
"""What the caller may do with the order now; REFUND (at PAYING) and RETRY_PROCESS are for staff."""


OrderComment: TypeAlias = str


OrderDiscountKind: TypeAlias = Literal["TIER", "CODE"]


class OrderDraft(Struct, frozen=True, kw_only=True):
    """The cart to order, at the total and the days that the shopper saw."""

    cart_id: CartId
    delivery_address: Address
    payment_method: PaymentMethodCode
    expected_total: Money
    billing_address: Address | UnsetType = UNSET
    expected_latest_day: ExpectedDay | UnsetType = UNSET
    email: Email | UnsetType = UNSET
    locale: Locale = "fr"


OrderEndReason: TypeAlias = Literal["CUSTOMER", "STAFF", "PAYMENT_FAILED", "SHORTFALL", "TIME"]
"""Why it was cancelled or expired; CUSTOMER stands for guests too."""


OrderFulfilmentStatus: TypeAlias = Literal[
    "UNFULFILLED", "PARTIALLY_SHIPPED", "SHIPPED", "DELIVERED", "PARTIALLY_RETURNED", "RETURNED"
]
"""PARTIALLY_RETURNED: some parcels arrived, the others came back."""


OrderInvoiceStatus: TypeAlias = Literal["NONE", "DRAFT", "FINAL", "CREDITED"]


class OrderLine(Struct, frozen=True, kw_only=True):
    """A copy; later changes in the catalogue do not touch it."""

    line_id: LineId
    sku: Sku
    product_id: ProductId
    vendor_id: VendorId
    name: str
    """Of product and variant."""

    quantity: Quantity
    unit_price: Price
    discount: Money
    line_total: Money
    tax_class: TaxClass
    tax_rate: TaxRate
    weight: Weight
    name_en: str | UnsetType = UNSET
    """Shown in English; absent: `name`."""

    image: str | UnsetType = UNSET
    """Path of the picture at CATALOGING."""


OrderPaymentStatus: TypeAlias = Literal["NONE", "PENDING", "PAID", "FAILED", "PARTIALLY_REFUNDED", "REFUNDED"]
"""REFUNDED: nothing of what was paid is kept. An order of total 0 that is cancelled or comes back ends so too, though no money moves."""


OrderSearch: TypeAlias = str


OrderShipmentStatus: TypeAlias = Literal[
    "PENDING", "LABELLED", "DISPATCHED", "IN_TRANSIT", "OUT_FOR_DELIVERY", "DELIVERED", "FAILED", "RETURNED", "CANCELLED"
]


class OrderShipping(Struct, frozen=True, kw_only=True):
    """How it is delivered, and for what fee. `relay_point` is where the parcel waits, when the method delivers to one."""

    shipping_method_code: ShippingMethodCode
    name: str
    carrier_code: CarrierCode
    fee: Money
    tax_rate: TaxRate
    earliest_day: Day
    latest_day: Day
    name_en: str | UnsetType = UNSET
    """Shown in English; absent: `name`."""

    relay_point: RelayPointCopy | UnsetType = UNSET


OrderSort: TypeAlias = Literal["NEWEST", "OLDEST", "TOTAL_HIGHEST", "TOTAL_LOWEST"]


OrderStatus: TypeAlias = Literal[
    "PENDING", "CONFIRMED", "SHIPPED", "DELIVERED", "COMPLETED", "CANCELLED", "EXPIRED", "RETURNED"
]
"""RETURNED: the carrier brought everything back; it is refunded and in stock again."""


class OrderSummary(Struct, frozen=True, kw_only=True):
    """A row of a list."""

    order_id: OrderId
    order_number: OrderNumber
    recipient: str
    """Of the delivery."""

    tier: Tier
    status: OrderStatus
    payment_status: OrderPaymentStatus
    fulfilment_status: OrderFulfilmentStatus
    invoice_status: OrderInvoiceStatus
    first_line_name: str
    line_count: int
    total: Money
    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    customer_id: CustomerId | UnsetType = UNSET
    email: Email | UnsetType = UNSET
    first_line_name_en: str | UnsetType = UNSET
    """Shown in English; absent: `first_line_name`."""

    first_line_image: str | UnsetType = UNSET
    """Path of the picture at CATALOGING."""


OrderToken: TypeAlias = str
"""The guest's only way to the order, so keep it. Sent in the header Order-Token."""


OrderTotal: TypeAlias = int
"""Minor units of EUR."""


class OrderTotals(Struct, frozen=True, kw_only=True):
    """total = items − discount + shipping, to the cent; `items` is before discounts. VAT is rounded half up per line, delivery being one."""

    items: Money
    discount: Money
    shipping: Money
    total: Money
    tax_included: TaxAmounts


OrderTrigger: TypeAlias = Literal[
    "PAYMENT_SUCCEEDED",
    "PAYMENT_FAILED",
    "TIME_LIMIT",
    "CANCELLATION",
    "STOCK_SHORTFALL",
    "SHIPMENT_DISPATCHED",
    "SHIPMENT_DELIVERED",
    "SHIPMENT_RETURNED",
    "COMPLETION",
]


ProcessState: TypeAlias = Literal["RUNNING", "DONE", "COMPENSATING", "COMPENSATED", "STUCK"]


ProcessStepName: TypeAlias = Literal[
    "RESERVATION",
    "PAYMENT_INTENT",
    "INVOICE_DRAFT",
    "PAYMENT",
    "CONFIRMATION",
    "STOCK_COMMIT",
    "SHIPMENT",
    "INVOICE",
    "INVOICE_PRINT",
    "LABEL",
    "DISPATCH",
    "DELIVERY",
    "SHIPMENT_STOP",
    "STOCK_RELEASE",
    "STOCK_RETURN",
    "PAYMENT_CANCELLATION",
    "REFUND",
    "INVOICE_VOID",
    "CREDIT_NOTE",
]
"""The steps forward, in order, then the steps that undo."""


ProcessStepState: TypeAlias = Literal["EXPECTED", "DONE", "FAILED", "COMPENSATED", "SKIPPED"]


TimelineCode: TypeAlias = Literal[
    "ORDER_CREATED",
    "ORDER_CONFIRMED",
    "ORDER_CANCELLED",
    "ORDER_EXPIRED",
    "ORDER_SHIPPED",
    "ORDER_DELIVERED",
    "ORDER_COMPLETED",
    "ORDER_RETURNED",
    "STOCK_RESERVED",
    "STOCK_COMMITTED",
    "STOCK_RELEASED",
    "STOCK_RETURNED",
    "STOCK_RESERVATION_EXPIRED",
    "STOCK_SHORTFALL",
    "PAYMENT_STARTED",
    "PAYMENT_SUCCEEDED",
    "PAYMENT_FAILED",
    "PAYMENT_CANCELLED",
    "REFUNDED",
    "INVOICE_DRAFTED",
    "INVOICE_FINALIZED",
    "INVOICE_PRINTED",
    "INVOICE_VOIDED",
    "CREDIT_NOTE_ISSUED",
    "SHIPMENT_CREATED",
    "SHIPMENT_SPLIT",
    "SHIPMENT_LABELLED",
    "SHIPMENT_LABEL_VOIDED",
    "SHIPMENT_DISPATCHED",
    "SHIPMENT_IN_TRANSIT",
    "SHIPMENT_OUT_FOR_DELIVERY",
    "SHIPMENT_DELIVERED",
    "SHIPMENT_FAILED",
    "SHIPMENT_RETURNED",
    "SHIPMENT_CANCELLED",
    "PROCESS_STUCK",
    "PROCESS_RETRIED",
    "PROCESS_RECOVERED",
]
"""What happened; the sites have the words for it."""


TimelineKind: TypeAlias = Literal["ORDER", "STOCK", "PAYMENT", "INVOICE", "SHIPMENT", "PROCESS"]


TimelineVisibility: TypeAlias = Literal["PUBLIC", "INTERNAL"]
"""INTERNAL ones are shown to staff only."""


TypedToken: TypeAlias = str
"""An Order-Token as somebody copied it: spaces do not count, whatever their kind."""


class OrderCancellation(Struct, frozen=True, kw_only=True):
    """The comment stands in the timeline, for staff only."""

    comment: OrderComment | UnsetType = UNSET


class OrderContact(Struct, frozen=True, kw_only=True):
    """To whom the messages about an order go, and in which language. `order_token` only for a guest's order."""

    order_id: OrderId
    order_number: OrderNumber
    email: EmailCopy
    language: Language
    customer_id: CustomerId | UnsetType = UNSET
    order_token: OrderToken | UnsetType = UNSET


class OrderDiscount(Struct, frozen=True, kw_only=True):
    """One reason for a lower total; the lines carry their shares."""

    kind: OrderDiscountKind
    reference: str
    """The tier, or the discount code."""

    amount: Money


class OrderLookup(Struct, frozen=True, kw_only=True):
    order_number: TypedNumber
    order_token: TypedToken


class OrderPage(Struct, frozen=True, kw_only=True):
    items: list[OrderSummary]
    next_cursor: NextCursor | UnsetType = UNSET


class OrderShipment(Struct, frozen=True, kw_only=True):
    """What ORDERING knows of a parcel; more at SHIPPING."""

    shipment_id: ShipmentId
    shipment_number: ShipmentNumber
    status: OrderShipmentStatus
    carrier_code: CarrierCode
    tracking_number: TrackingNumber | UnsetType = UNSET
    tracking_url: str | UnsetType = UNSET


class OrderState(Struct, frozen=True, kw_only=True):
    status: OrderStatus
    end: bool
    """Nothing has to happen after this state."""


class OrderTransition(Struct, frozen=True, kw_only=True):
    from_: OrderStatus = field(name="from")
    to: OrderStatus
    trigger: OrderTrigger


class ProcessStep(Struct, frozen=True, kw_only=True):
    """What one service has to do, and the event that reported it. COMPENSATED: done, and then undone by a step that names it in `compensates`."""

    name: ProcessStepName
    service: ServiceName
    state: ProcessStepState
    attempts: int
    compensates: ProcessStepName | UnsetType = UNSET
    event_type: str | UnsetType = UNSET
    event_id: EventId | UnsetType = UNSET
    detail: str | UnsetType = UNSET
    """Why it failed."""

    at: Timestamp | UnsetType = UNSET


class TimelineEntry(Struct, frozen=True, kw_only=True):
    """`at` is when it happened, `created_at` when ORDERING noted it."""

    kind: TimelineKind
    code: TimelineCode
    visibility: TimelineVisibility
    at: Timestamp
    created_at: Timestamp
    service: ServiceName | UnsetType = UNSET
    event_type: str | UnsetType = UNSET
    """The event that reported it, for example paying.payment-succeeded.v1."""

    amount: Money | UnsetType = UNSET
    reference: str | UnsetType = UNSET
    """Number or id of the invoice, the parcel, the refund."""

    comment: str | UnsetType = UNSET
    """For staff only."""

    user_id: UserId | UnsetType = UNSET
    staff_name: StaffName | UnsetType = UNSET


class TimelinePage(Struct, frozen=True, kw_only=True):
    items: list[TimelineEntry]
    next_cursor: NextCursor | UnsetType = UNSET


class Order(Struct, frozen=True, kw_only=True):
    """Lines and addresses are copies. Ids that other services gave appear when they become known. `order_token` is only in the answer of create_order to a guest."""

    order_id: OrderId
    order_number: OrderNumber
    cart_id: CartId
    locale: Locale
    tier: Tier
    status: OrderStatus
    payment_status: OrderPaymentStatus
    fulfilment_status: OrderFulfilmentStatus
    invoice_status: OrderInvoiceStatus
    allowed_actions: list[OrderAction]
    lines: list[OrderLine]
    delivery_address: Address
    billing_address: Address
    shipping: OrderShipping
    discounts: list[OrderDiscount]
    totals: OrderTotals
    payment_method: PaymentMethodCode
    shipments: list[OrderShipment]
    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    customer_id: CustomerId | UnsetType = UNSET
    email: Email | UnsetType = UNSET
    refunded: Money | UnsetType = UNSET
    payment_intent_id: PaymentIntentId | UnsetType = UNSET
    invoice_id: InvoiceId | UnsetType = UNSET
    invoice_number: InvoiceNumber | UnsetType = UNSET
    ended_reason: OrderEndReason | UnsetType = UNSET
    expires_at: Timestamp | UnsetType = UNSET
    paid_at: Timestamp | UnsetType = UNSET
    confirmed_at: Timestamp | UnsetType = UNSET
    shipped_at: Timestamp | UnsetType = UNSET
    delivered_at: Timestamp | UnsetType = UNSET
    completed_at: Timestamp | UnsetType = UNSET
    cancelled_at: Timestamp | UnsetType = UNSET
    expired_at: Timestamp | UnsetType = UNSET
    returned_at: Timestamp | UnsetType = UNSET
    order_token: OrderToken | UnsetType = UNSET


class OrderProcess(Struct, frozen=True, kw_only=True):
    """The saga of one order, from its reservation to its delivery, or to the undoing of what was done."""

    order_id: OrderId
    order_number: OrderNumber
    order_status: OrderStatus
    state: ProcessState
    steps: list[ProcessStep]
    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    waiting_for: ProcessStepName | UnsetType = UNSET
    due_at: Timestamp | UnsetType = UNSET
    stuck_at: Timestamp | UnsetType = UNSET
    stuck_reason: str | UnsetType = UNSET


class OrderProcessPage(Struct, frozen=True, kw_only=True):
    items: list[OrderProcess]
    next_cursor: NextCursor | UnsetType = UNSET


class OrderStateMachine(Struct, frozen=True, kw_only=True):
    initial: OrderStatus
    states: list[OrderState]
    transitions: list[OrderTransition]
