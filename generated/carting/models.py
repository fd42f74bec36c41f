"""Schemas of CARTING, from contracts/carting. Generated: edit the contract, not this file."""

from datetime import date
from typing import Literal, TypeAlias

from msgspec import UNSET, Struct, UnsetType

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
    DeliveryPlace as DeliveryPlace,
    FieldError as FieldError,
    Liveness as Liveness,
    Money as Money,
    NextCursor as NextCursor,
    OrderId as OrderId,
    OutboxState as OutboxState,
    PersonalRecord as PersonalRecord,
    PersonalRecordPage as PersonalRecordPage,
    PersonalRecords as PersonalRecords,
    Price as Price,
    Problem as Problem,
    ProductId as ProductId,
    Quantity as Quantity,
    Readiness as Readiness,
    ReadinessCheck as ReadinessCheck,
    RecordField as RecordField,
    RecordFields as RecordFields,
    RecordSection as RecordSection,
    RelayPointCopy as RelayPointCopy,
    RelayPointId as RelayPointId,
    ServiceInfo as ServiceInfo,
    ServiceName as ServiceName,
    ShippingMethodCode as ShippingMethodCode,
    Sku as Sku,
    StockStatus as StockStatus,
    TaxAmount as TaxAmount,
    TaxAmounts as TaxAmounts,
    TaxClass as TaxClass,
    TaxRate as TaxRate,
    Tier as Tier,
    Timestamp as Timestamp,
    VendorId as VendorId,
    Version as Version,
    Weight as Weight,
)


class CartDeliveryDraft(Struct, frozen=True, kw_only=True):
    """Without `shipping_method_code` only the address is set, and the relay point if one is given. A method that delivers to relay points may be chosen first, to show its fee, and its point with the next change. `version` is the cart's."""

    address: Address
    version: Version
    shipping_method_code: ShippingMethodCode | UnsetType = UNSET
    relay_point_id: RelayPointId | UnsetType = UNSET


CartDiscountKind: TypeAlias = Literal["TIER", "CODE"]


class CartItem(Struct, frozen=True, kw_only=True):
    """A line of a cart, with the server's prices."""

    sku: Sku
    product_id: ProductId
    vendor_id: VendorId
    name: str
    """Of product and variant."""

    quantity: Quantity
    unit_price: Price
    discount: Money
    line_total: Money
    weight: Weight
    tax_class: TaxClass
    tax_rate: TaxRate
    availability: StockStatus
    for_sale: bool
    """False once the variant was unpublished, archived or removed."""

    name_en: str | UnsetType = UNSET
    """Shown in English; absent: `name`."""

    image: str | UnsetType = UNSET
    """Path of the picture at CATALOGING."""

    max_per_order: Quantity | UnsetType = UNSET


class CartItemChange(Struct, frozen=True, kw_only=True):
    """`version` is the cart's."""

    quantity: Quantity
    version: Version


class CartItemDraft(Struct, frozen=True, kw_only=True):
    sku: Sku
    quantity: Quantity


CartRequirement: TypeAlias = Literal["ITEMS", "AVAILABLE_ITEMS", "DELIVERY_ADDRESS", "SHIPPING_METHOD", "RELAY_POINT"]
"""What is missing before an order: a line, the removal of lines that are not for sale any more, an address, a shipping method, an open relay point for the method that delivers to one."""


CartStatus: TypeAlias = Literal["ACTIVE", "ORDERED", "MERGED", "EXPIRED"]


CartToken: TypeAlias = str
"""256 random bits; the guest's only way to the cart, so keep it. Sent in the header Cart-Token."""


class CartTotals(Struct, frozen=True, kw_only=True):
    """total = items − discount + shipping, to the cent. `items` is before discounts; no `shipping` until a method is chosen. VAT is rounded half up per line, delivery being one."""

    items: Money
    discount: Money
    total: Money
    tax_included: TaxAmounts
    shipping: Money | UnsetType = UNSET


CartWarningCode: TypeAlias = Literal[
    "PRICE_CHANGED",
    "LOW_STOCK",
    "OUT_OF_STOCK",
    "ITEM_UNAVAILABLE",
    "QUANTITY_REDUCED",
    "ITEM_LEFT_OUT",
    "SHIPPING_FEE_CHANGED",
    "SHIPPING_UNAVAILABLE",
    "TIER_CHANGED",
    "DELIVERY_DAYS_CHANGED",
    "RELAY_POINT_CLOSED",
]
"""What changed without the shopper's doing: the price; the stock; not for sale any more; fewer pieces than asked (limit of the variant); line left out when a cart was given back into a full one; another shipping fee; another day of delivery; the chosen method does not serve the cart any more; the customer's tier; the chosen relay point takes no parcels any more."""


ClaimStrategy: TypeAlias = Literal["MERGE", "KEEP_MINE", "TAKE_GUEST"]
"""What happens when the customer has an active cart already: add up both carts, keep only the lines of the customer's cart, or take only the guest's lines."""


Day: TypeAlias = date
"""A calendar day in Europe/Paris."""


PostalCode: TypeAlias = str


WarnedQuantity: TypeAlias = int
"""Pieces."""


class CartClaim(Struct, frozen=True, kw_only=True):
    cart_token: CartToken
    strategy: ClaimStrategy


class CartDiscount(Struct, frozen=True, kw_only=True):
    """One reason for a lower total; the lines carry their shares."""

    kind: CartDiscountKind
    reference: str
    """The tier, or the discount code."""

    amount: Money


class CartShippingOption(Struct, frozen=True, kw_only=True):
    """A way to deliver the cart, as SHIPPING quotes it now; `tax` is the VAT contained in its fee. Without `delivers_to`, to the address (as release 0.2 answers)."""

    shipping_method_code: ShippingMethodCode
    name: str
    carrier_code: CarrierCode
    fee: Money
    tax_rate: TaxRate
    tax: Money
    earliest_day: Day
    latest_day: Day
    name_en: str | UnsetType = UNSET
    """Shown in English; absent: `name`."""

    delivers_to: DeliveryPlace | UnsetType = UNSET


class CartShippingOptionList(Struct, frozen=True, kw_only=True):
    items: list[CartShippingOption]


class CartWarning(Struct, frozen=True, kw_only=True):
    """A warning informs and never blocks. A line has at most one warning of a code. It compares what was seen at the last write with what holds now. Days are the latest days of the delivery. The next write to the line, or to the delivery, clears it. Any write clears the warning of a line that was left out. Only the newest 500 are kept."""

    code: CartWarningCode
    created_at: Timestamp
    sku: Sku | UnsetType = UNSET
    name: str | UnsetType = UNSET
    """The name of a line that was left out, or of a relay point."""

    name_en: str | UnsetType = UNSET
    """Shown in English; absent: `name`."""

    before: Money | UnsetType = UNSET
    after: Money | UnsetType = UNSET
    day_before: Day | UnsetType = UNSET
    day_after: Day | UnsetType = UNSET
    quantity_before: WarnedQuantity | UnsetType = UNSET
    quantity_after: WarnedQuantity | UnsetType = UNSET
    tier_before: Tier | UnsetType = UNSET
    tier_after: Tier | UnsetType = UNSET


class CartDelivery(Struct, frozen=True, kw_only=True):
    """The address, and the method once it is chosen. `relay_point` is the one that was chosen last; it stays when the method has to be chosen again."""

    address: Address
    shipping: CartShippingOption | UnsetType = UNSET
    relay_point: RelayPointCopy | UnsetType = UNSET


class Cart(Struct, frozen=True, kw_only=True):
    """A cart. `merged_into` is the cart that its lines went into. For a cart that was claimed, it is the customer's cart. For an ORDERED cart, it is the cart with the lines that were added while the order was placed; a guest opens it with the same Cart-Token."""

    cart_id: CartId
    status: CartStatus
    items: list[CartItem]
    totals: CartTotals
    discounts: list[CartDiscount]
    tier_applied: Tier
    warnings: list[CartWarning]
    requirements: list[CartRequirement]
    version: Version
    created_at: Timestamp
    updated_at: Timestamp
    customer_id: CustomerId | UnsetType = UNSET
    delivery: CartDelivery | UnsetType = UNSET
    merged_into: CartId | UnsetType = UNSET
    order_id: OrderId | UnsetType = UNSET
    expires_at: Timestamp | UnsetType = UNSET


class NewCart(Struct, frozen=True, kw_only=True):
    """The cart, and for a guest its token, which is never shown again."""

    cart: Cart
    cart_token: CartToken | UnsetType = UNSET
