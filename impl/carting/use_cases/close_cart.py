"""Closes the cart of an order. The cart then shows the order's content, even if it was changed meanwhile."""

from dataclasses import replace

from msgspec import UNSET

from generated.events.ordering import OrderCreated, OrderedLine
from impl.carting.domain.cart import Cart
from impl.carting.domain.delivery import Delivery
from impl.carting.domain.lines import Charged, Line, Offer
from impl.carting.domain.relay_points import ChosenPoint
from impl.carting.projections import offers
from impl.common.addresses import postal_address
from impl.common.relay_points import relay_point
from infra.runtime.store.transaction import Transaction


def close_cart(tx: Transaction, cart: Cart, order: OrderCreated) -> None:
    """Marks the cart as ordered, with the order's lines and delivery."""
    lines = _lines(tx, cart, order)
    cart.order(order.order_id, lines, _delivery(cart, order), order.tier, cart_version=order.cart_version)


def _lines(tx: Transaction, cart: Cart, order: OrderCreated) -> list[Line]:
    """Returns the order's lines, with the names and pictures that CARTING knows."""
    known = {**offers.list_known(tx, (line.sku for line in order.lines)), **{line.sku: line.now for line in cart.lines}}
    return [_line(line, known[line.sku]) for line in order.lines if line.sku in known]


def _line(line: OrderedLine, known: Offer) -> Line:
    offer = replace(known, unit_price=line.unit_price.amount, weight=line.weight, tax_class=line.tax_class)
    charged = Charged(discount=line.discount.amount, tax_rate=line.tax_rate)
    return Line(quantity=line.quantity, seen=offer, now=offer, charged=charged)


def _delivery(cart: Cart, order: OrderCreated) -> Delivery:
    """Returns the order's delivery. The days are those that were promised last."""
    chosen = cart.delivery.shipping if cart.delivery else None
    paid = order.shipping
    shipping = chosen and replace(
        chosen,
        shipping_method_code=paid.shipping_method_code,
        name=paid.name,
        carrier_code=paid.carrier_code,
        fee=paid.fee.amount,
    )
    address = postal_address(order.delivery_address)
    point = None if paid.relay_point is UNSET else ChosenPoint(seen=relay_point(paid.relay_point))
    return Delivery(address=address, shipping=shipping, relay_point=point, tax_rate=paid.tax_rate)
