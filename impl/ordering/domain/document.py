"""The data that an order copies when it is placed. It never changes, even when catalogue, cart or address book do."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from impl.kernel.addresses import PostalAddress
from impl.kernel.relay_points import RelayPoint

TaxClass = Literal["STANDARD", "INTERMEDIATE", "REDUCED", "SUPER_REDUCED"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    amount: int
    """In cents."""
    currency: Literal["EUR"] = "EUR"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    line_id: str
    sku: str
    product_id: str
    vendor_id: str
    name: str
    name_en: str | None = None
    image: str | None = None
    quantity: int
    unit_price: Amount
    discount: Amount
    line_total: Amount
    tax_class: TaxClass
    tax_rate: int
    """In hundredths of a per cent."""
    weight: int
    """The weight of one piece, in grams."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shipping:
    shipping_method_code: str
    name: str
    carrier_code: str
    fee: Amount
    tax_rate: int
    earliest_day: date
    latest_day: date
    name_en: str | None = None
    relay_point: RelayPoint | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Discount:
    kind: Literal["TIER", "CODE"]
    reference: str
    amount: Amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Tax:
    tax_rate: int
    net: Amount
    tax: Amount
    gross: Amount


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    items: Amount
    discount: Amount
    shipping: Amount
    total: Amount
    tax_included: Sequence[Tax]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    lines: Sequence[Line]
    delivery_address: PostalAddress
    billing_address: PostalAddress
    shipping: Shipping
    discounts: Sequence[Discount]
    totals: Totals
