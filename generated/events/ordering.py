"""Events of ORDERING, from contracts/ordering/events. Generated: edit the contract, not this file."""

from typing import Final, Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

from generated.common.models import (
    Address,
    CarrierCode,
    CartId,
    CustomerId,
    EmailCopy,
    LineId,
    Money,
    OrderId,
    OrderNumber,
    OrderTokenHash,
    PaymentIntentId,
    PaymentMethodCode,
    Price,
    ProductId,
    Quantity,
    RelayPointCopy,
    ReservationId,
    ShipmentId,
    ShippingMethodCode,
    Sku,
    TaxAmounts,
    TaxClass,
    TaxRate,
    Tier,
    Timestamp,
    UserId,
    VendorId,
    Version,
    Weight,
)
from infra.runtime.event import Event, EventType

OrderEndCause: TypeAlias = Literal["CUSTOMER", "STAFF", "PAYMENT_FAILED", "SHORTFALL", "TIME"]
"""CUSTOMER stands for guests too."""


OrderStatusBefore: TypeAlias = Literal["PENDING", "CONFIRMED"]


OrderEndedBy: TypeAlias = Literal["CUSTOMER", "GUEST", "STAFF", "SYSTEM"]


OrderLocale: TypeAlias = Literal["fr", "en"]


class OrderedLine(Struct, frozen=True, kw_only=True):
    """A line as it was ordered. line_total = unit_price × quantity − discount, VAT included."""

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


class OrderedShipping(Struct, frozen=True, kw_only=True):
    """The chosen method with its fee, VAT included. `relay_point` is where the parcel waits, when the method delivers to one."""

    shipping_method_code: ShippingMethodCode
    name: str
    carrier_code: CarrierCode
    fee: Money
    tax_rate: TaxRate
    relay_point: RelayPointCopy | UnsetType = UNSET


class OrderedDiscount(Struct, frozen=True, kw_only=True):
    """One reason for a lower total; the lines carry their shares."""

    kind: Literal["TIER", "CODE"]
    reference: str
    amount: Money


class OrderedTotals(Struct, frozen=True, kw_only=True):
    """total = items − discount + shipping; `items` is before discounts. VAT is rounded half up per line, delivery being one."""

    items: Money
    discount: Money
    shipping: Money
    total: Money
    tax_included: TaxAmounts


ShippedExtent: TypeAlias = Literal["PARTIALLY_SHIPPED", "SHIPPED"]


class OrderCancelled(Event, frozen=True, kw_only=True):
    """An order ended before dispatch; each service undoes its part."""

    order_id: OrderId
    order_number: OrderNumber
    cart_id: CartId
    reason: OrderEndCause
    previous_status: OrderStatusBefore
    ended_by: OrderEndedBy
    cancelled_at: Timestamp
    customer_id: CustomerId | UnsetType = UNSET
    user_id: UserId | UnsetType = UNSET


class OrderConfirmed(Event, frozen=True, kw_only=True):
    """An order is paid."""

    order_id: OrderId
    order_number: OrderNumber
    payment_intent_id: PaymentIntentId
    paid_at: Timestamp
    confirmed_at: Timestamp


class OrderCreated(Event, frozen=True, kw_only=True):
    """An order was placed and its stock is held. A customer's order carries customer_id and the email, where it is known; a guest's order carries email and order_token_hash."""

    order_id: OrderId
    order_number: OrderNumber
    cart_id: CartId
    cart_version: Version
    reservation_id: ReservationId
    reservation_attempt: int
    """The attempt under which the stock is held."""

    locale: OrderLocale
    tier: Tier
    lines: list[OrderedLine]
    delivery_address: Address
    billing_address: Address
    shipping: OrderedShipping
    discounts: list[OrderedDiscount]
    totals: OrderedTotals
    payment_method: PaymentMethodCode
    created_at: Timestamp
    expires_at: Timestamp
    customer_id: CustomerId | UnsetType = UNSET
    email: EmailCopy | UnsetType = UNSET
    order_token_hash: OrderTokenHash | UnsetType = UNSET


class OrderDelivered(Event, frozen=True, kw_only=True):
    """All parcels of the order arrived."""

    order_id: OrderId
    order_number: OrderNumber
    total: Money
    delivered_at: Timestamp
    customer_id: CustomerId | UnsetType = UNSET


class OrderExpired(Event, frozen=True, kw_only=True):
    """Nobody paid in time; each service undoes its part."""

    order_id: OrderId
    order_number: OrderNumber
    cart_id: CartId
    reason: OrderEndCause
    previous_status: OrderStatusBefore
    ended_by: OrderEndedBy
    expired_at: Timestamp
    customer_id: CustomerId | UnsetType = UNSET
    user_id: UserId | UnsetType = UNSET


class OrderJoinedAccount(Event, frozen=True, kw_only=True):
    """A guest's order belongs to the account that confirmed its e-mail address, for good. Its Order-Token still opens it. What follows is for readers who passed over guests."""

    order_id: OrderId
    order_number: OrderNumber
    customer_id: CustomerId
    total: Money
    joined_at: Timestamp
    refunded: Money | UnsetType = UNSET
    delivered_at: Timestamp | UnsetType = UNSET


class OrderReturned(Event, frozen=True, kw_only=True):
    """The carrier brought everything back before it was delivered; the sale is undone."""

    order_id: OrderId
    order_number: OrderNumber
    returned_at: Timestamp
    customer_id: CustomerId | UnsetType = UNSET


class OrderShipped(Event, frozen=True, kw_only=True):
    """A parcel of the order left."""

    order_id: OrderId
    order_number: OrderNumber
    shipment_id: ShipmentId
    fulfilment_status: ShippedExtent
    shipped_at: Timestamp
    customer_id: CustomerId | UnsetType = UNSET


ORDER_CANCELLED = EventType(name="ordering.order-cancelled.v1", event=OrderCancelled, topic="ordering.orders", key="order_id")
ORDER_CONFIRMED = EventType(name="ordering.order-confirmed.v1", event=OrderConfirmed, topic="ordering.orders", key="order_id")
ORDER_CREATED = EventType(name="ordering.order-created.v1", event=OrderCreated, topic="ordering.orders", key="order_id")
ORDER_DELIVERED = EventType(name="ordering.order-delivered.v1", event=OrderDelivered, topic="ordering.orders", key="order_id")
ORDER_EXPIRED = EventType(name="ordering.order-expired.v1", event=OrderExpired, topic="ordering.orders", key="order_id")
ORDER_JOINED_ACCOUNT = EventType(
    name="ordering.order-joined-account.v1", event=OrderJoinedAccount, topic="ordering.orders", key="order_id"
)
ORDER_RETURNED = EventType(name="ordering.order-returned.v1", event=OrderReturned, topic="ordering.orders", key="order_id")
ORDER_SHIPPED = EventType(name="ordering.order-shipped.v1", event=OrderShipped, topic="ordering.orders", key="order_id")
PUBLICATIONS: Final[tuple[EventType, ...]] = (
    ORDER_CANCELLED,
    ORDER_CONFIRMED,
    ORDER_CREATED,
    ORDER_DELIVERED,
    ORDER_EXPIRED,
    ORDER_JOINED_ACCOUNT,
    ORDER_RETURNED,
    ORDER_SHIPPED,
)
