"""The totals of a cart: lines, discounts, delivery, and the VAT contained in it. The parts add up to the cent."""

from dataclasses import dataclass
from datetime import date

from impl.carting.domain.cart import Cart
from impl.carting.domain.lines import Charged, Line
from impl.carting.domain.pricing import Pricing
from impl.kernel.rates import HOME
from impl.kernel.territories import Territory, mainland, territory
from impl.kernel.vat import TaxAmount, by_rate, taxed

_DELIVERY_TAX_CLASS = "STANDARD"


@dataclass(frozen=True, kw_only=True)
class LineTotal:
    discount: int
    total: int
    tax_rate: int


@dataclass(frozen=True, kw_only=True)
class Totals:
    lines: tuple[LineTotal, ...]
    items: int
    """Before discounts."""
    discount: int
    fee: int | None
    """As SHIPPING quoted it."""
    fee_tax_rate: int
    taxes: tuple[TaxAmount, ...]
    """The VAT contained in lines and delivery, highest rate first."""

    @property
    def total(self) -> int:
        return self.items - self.discount + (self.fee or 0)


def place_of(cart: Cart) -> Territory:
    """Returns the place of delivery; the mainland of France until it is known."""
    if cart.delivery is None:
        return mainland(HOME)
    return territory(cart.delivery.address.country, cart.delivery.address.postal_code)


def delivery_tax_rate(pricing: Pricing, place: Territory, day: date) -> int:
    return pricing.tax_rate(_DELIVERY_TAX_CLASS, place, day)


def items_after_discount(cart: Cart, pricing: Pricing) -> int:
    """The price of the goods after discounts."""
    rule = pricing.rule(cart.tier)
    amounts = [line.now.unit_price * line.quantity for line in cart.lines]
    return sum(amount - rule.discount_on(amount) for amount in amounts)


def totals(cart: Cart, pricing: Pricing, day: date) -> Totals:
    """Returns the totals.

    VAT is rounded per line; the delivery counts as a line. An ordered cart costs what its order charges, on any day.
    """
    place = place_of(cart)
    lines = [_line_total(line, line.charged or _charge(line, cart, pricing, place, day)) for line in cart.lines]
    shipping = cart.delivery.shipping if cart.delivery else None
    fee = shipping.fee if shipping else None
    ordered_rate = cart.delivery.tax_rate if cart.delivery else None
    fee_tax_rate = delivery_tax_rate(pricing, place, day) if ordered_rate is None else ordered_rate
    taxes = [taxed(line.total, line.tax_rate) for line in lines]
    if fee is not None:
        taxes.append(taxed(fee, fee_tax_rate))
    return Totals(
        lines=tuple(lines),
        items=sum(line.total + line.discount for line in lines),
        discount=sum(line.discount for line in lines),
        fee=fee,
        fee_tax_rate=fee_tax_rate,
        taxes=by_rate(taxes),
    )


def _charge(line: Line, cart: Cart, pricing: Pricing, place: Territory, day: date) -> Charged:
    discount = pricing.rule(cart.tier).discount_on(line.now.unit_price * line.quantity)
    return Charged(discount=discount, tax_rate=pricing.tax_rate(line.now.tax_class, place, day))


def _line_total(line: Line, charged: Charged) -> LineTotal:
    total = line.now.unit_price * line.quantity - charged.discount
    return LineTotal(discount=charged.discount, total=total, tax_rate=charged.tax_rate)
