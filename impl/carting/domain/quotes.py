"""Enquiries to SHIPPING for a cart, and the options and fees that it quotes."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from generated.carting.problems import PostalCodeInvalid
from impl.carting.domain.cart import Cart
from impl.carting.domain.delivery import ShippingChoice
from impl.carting.domain.pricing import Pricing, Tier
from impl.carting.domain.totals import items_after_discount
from impl.kernel.addresses import PostalAddress
from impl.kernel.postal_codes import is_postal_code
from impl.kernel.rates import HOME

_HOUR = 3600
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
class PointWanted:
    """The relay point that is chosen for a method, at the version that is known."""

    relay_point_id: str
    version: int
    shipping_method_code: str


@dataclass(frozen=True, kw_only=True)
class Enquiry:
    """A question to SHIPPING.

    Equal enquiries get the same quote: days are promised by the hour, under the settings that hold. Cents and grams.
    """

    country: str
    postal_code: str
    lines: tuple[tuple[str, int, int], ...]
    """SKU, pieces, and the weight of one piece."""
    items_total: int
    tier: Tier
    terms: tuple[int, ...]
    """The known versions of the settings, carriers, methods and zones that SHIPPING quotes by."""
    hour: int
    """Hours since 1970: the cut-off hour and midnight of the shop are always whole hours."""
    point: PointWanted | None = None
    """A method that delivers to a relay point has the fee and the days of the point's zone."""

    @property
    def mark(self) -> str:
        """A short hash of the enquiry, stored with its quote."""
        return sha256(repr(self).encode()).hexdigest()


@dataclass(frozen=True, kw_only=True)
class Quote:
    """SHIPPING's response to one enquiry. It has no options when the place is not served.

    `is_point_refused` when the method of the enquiry is offered without the relay point only: the options hold without it.
    """

    enquiry: Enquiry
    options: tuple[ShippingChoice, ...]
    is_point_refused: bool = False

    def option(self, code: str) -> ShippingChoice | None:
        """Returns the option of a shipping method, or None."""
        return next((each for each in self.options if each.shipping_method_code == code), None)


class QuoteMissingError(Exception):
    """Raised in a change that cannot be saved before SHIPPING has quoted for an enquiry."""

    def __init__(self, enquiry: Enquiry) -> None:
        super().__init__(enquiry)
        self.enquiry = enquiry


def of_choice(cart: Cart, pricing: Pricing, now: datetime) -> Enquiry | None:
    """Returns the enquiry for the chosen delivery of an open cart. None when no method is chosen or the cart is empty."""
    if cart.status != "ACTIVE" or not cart.lines or cart.delivery is None or cart.delivery.shipping is None:
        return None
    address, chosen = cart.delivery.address, cart.delivery.relay_point
    point = None
    if chosen is not None and chosen.is_told_open(address):
        point = PointWanted(
            relay_point_id=chosen.point.relay_point_id,
            version=chosen.version,
            shipping_method_code=cart.delivery.shipping.shipping_method_code,
        )
    return enquiry(cart, pricing, address.country, address.postal_code, now, point=point)


def enquiry(
    cart: Cart, pricing: Pricing, country: str, postal_code: str, now: datetime, *, point: PointWanted | None = None
) -> Enquiry:
    return Enquiry(
        country=country,
        postal_code=postal_code,
        lines=tuple((line.sku, line.quantity, line.now.weight) for line in cart.lines),
        items_total=items_after_discount(cart, pricing),
        tier=cart.tier,
        terms=pricing.delivery_terms,
        hour=int(now.timestamp()) // _HOUR,
        point=point,
    )


def require_postal_code(country: str, postal_code: str) -> None:
    """Raises PostalCodeInvalid when the code does not have the form of its country's codes."""
    if not is_postal_code(country, postal_code):
        raise PostalCodeInvalid(country=country, postal_code=postal_code)


def place(address: PostalAddress | None, country: str | None, postal_code: str | None) -> tuple[str, str]:
    """Country and postal code to ask for: those given, else the address's, else the middle of France."""
    wanted = country or (address.country if address else HOME)
    if postal_code is None and address is not None and wanted == address.country:
        postal_code = address.postal_code
    return wanted, postal_code or _CENTRAL_POSTAL_CODES[wanted]
