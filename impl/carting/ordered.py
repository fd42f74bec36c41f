"""What an order says of its cart: the cart shows it from then on, whatever was written to it or changed meanwhile."""

from dataclasses import replace

from msgspec import to_builtins

from generated.events.ordering import OrderCreated, OrderedLine
from impl.carting import offers
from impl.carting.domain.cart import Cart, Charged, Delivery, Line, Offer
from infra.runtime.store.transaction import Transaction


def ordered_lines(tx: Transaction, cart: Cart, order: OrderCreated) -> list[Line]:
    """The order's lines, with name and picture as CARTING knows them."""
    known = {**offers.load(tx, (line.sku for line in order.lines)), **{line.sku: line.now for line in cart.lines}}
    return [_line(line, known[line.sku]) for line in order.lines if line.sku in known]


def _line(line: OrderedLine, known: Offer) -> Line:
    offer = replace(known, unit_price=line.unit_price.amount, weight=line.weight, tax_class=line.tax_class)
    charged = Charged(discount=line.discount.amount, tax_rate=line.tax_rate)
    return Line(quantity=line.quantity, seen=offer, now=offer, charged=charged)


def ordered_delivery(cart: Cart, order: OrderCreated) -> Delivery | None:
    """Where it goes and for how much; the days are those that were promised last."""
    chosen = cart.delivery.shipping if cart.delivery else None
    paid = order.shipping
    shipping = chosen and replace(
        chosen,
        shipping_method_code=paid.shipping_method_code,
        name=paid.name,
        carrier_code=paid.carrier_code,
        fee=paid.fee.amount,
    )
    return Delivery(address=to_builtins(order.delivery_address), shipping=shipping, tax_rate=paid.tax_rate)
