"""The question that SHIPPING answers with options and fees."""

from collections.abc import Mapping
from dataclasses import dataclass

from impl.carting.domain.cart import Cart, ShippingChoice
from impl.carting.domain.pricing import HOME, Pricing, Tier
from impl.carting.domain.totals import items_after_discount

_CENTRAL_POSTAL_CODES = {
    "FR": "75001",
    "BE": "1000",
    "DE": "10115",
    "ES": "28001",
    "IT": "00184",
    "LU": "1009",
    "NL": "1012 AB",
    "PT": "1100-148",
    "AT": "1010",
    "IE": "D02 AF30",
}


@dataclass(frozen=True, kw_only=True)
class Enquiry:
    """Equal enquiries have the same answer. Cents and grams."""

    country: str
    postal_code: str
    lines: tuple[tuple[str, int, int], ...]
    """SKU, pieces, weight of one."""
    items_total: int
    tier: Tier


@dataclass(frozen=True, kw_only=True)
class Quote:
    """The answer to one enquiry; without options nobody delivers it there."""

    enquiry: Enquiry
    options: tuple[ShippingChoice, ...]

    def option(self, code: str) -> ShippingChoice | None:
        return next((each for each in self.options if each.shipping_method_code == code), None)


def enquiry(cart: Cart, pricing: Pricing, country: str, postal_code: str) -> Enquiry:
    return Enquiry(
        country=country,
        postal_code=postal_code,
        lines=tuple((line.sku, line.quantity, line.now.weight) for line in cart.lines),
        items_total=items_after_discount(cart, pricing),
        tier=cart.tier,
    )


def place(address: Mapping[str, str] | None, country: str | None, postal_code: str | None) -> tuple[str, str]:
    """Country and postal code to ask for: those given, else the address's, else the middle of France."""
    known = address or {}
    wanted = country or known.get("country", HOME)
    if postal_code is None and wanted == known.get("country"):
        postal_code = known["postal_code"]
    return wanted, postal_code or _CENTRAL_POSTAL_CODES[wanted]
