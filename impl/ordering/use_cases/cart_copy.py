"""Copies a cart and the shopper's request into an order."""

from msgspec import UNSET, UnsetType

from generated.carting.models import Cart, CartItem, CartShippingOption
from generated.common.models import Money, Price, RelayPointCopy
from generated.ordering.models import OrderDraft
from impl.common.absent import or_none
from impl.common.addresses import postal_address
from impl.common.relay_points import relay_point
from impl.ordering.domain import document as copies
from infra.runtime.ids import new_id

_NOTHING = copies.Amount(amount=0)


def document_of(cart: Cart, draft: OrderDraft) -> copies.Document:
    """Returns the document of the order. `refuse_unless_orderable` must have accepted the cart."""
    assert cart.delivery is not UNSET  # noqa: S101 - it was checked
    assert cart.delivery.shipping is not UNSET  # noqa: S101 - as above
    delivery_address = postal_address(draft.delivery_address)
    return copies.Document(
        lines=[_line(item) for item in cart.items],
        delivery_address=delivery_address,
        billing_address=delivery_address if draft.billing_address is UNSET else postal_address(draft.billing_address),
        shipping=_shipping(cart.delivery.shipping, cart.delivery.relay_point),
        discounts=[
            copies.Discount(kind=each.kind, reference=each.reference, amount=_amount(each.amount)) for each in cart.discounts
        ],
        totals=_totals(cart),
    )


def _totals(cart: Cart) -> copies.Totals:
    totals = cart.totals
    return copies.Totals(
        items=_amount(totals.items),
        discount=_amount(totals.discount),
        shipping=_NOTHING if totals.shipping is UNSET else _amount(totals.shipping),
        total=_amount(totals.total),
        tax_included=[
            copies.Tax(tax_rate=each.tax_rate, net=_amount(each.net), tax=_amount(each.tax), gross=_amount(each.gross))
            for each in totals.tax_included
        ],
    )


def _line(item: CartItem) -> copies.Line:
    return copies.Line(
        line_id=new_id("lin"),
        sku=item.sku,
        product_id=item.product_id,
        vendor_id=item.vendor_id,
        name=item.name,
        name_en=or_none(item.name_en),
        image=or_none(item.image),
        quantity=item.quantity,
        unit_price=_amount(item.unit_price),
        discount=_amount(item.discount),
        line_total=_amount(item.line_total),
        tax_class=item.tax_class,
        tax_rate=item.tax_rate,
        weight=item.weight,
    )


def _shipping(option: CartShippingOption, point: RelayPointCopy | UnsetType) -> copies.Shipping:
    return copies.Shipping(
        shipping_method_code=option.shipping_method_code,
        name=option.name,
        name_en=or_none(option.name_en),
        carrier_code=option.carrier_code,
        fee=_amount(option.fee),
        tax_rate=option.tax_rate,
        earliest_day=option.earliest_day,
        latest_day=option.latest_day,
        relay_point=None if point is UNSET else relay_point(point),
    )


def _amount(money: Money | Price) -> copies.Amount:
    return copies.Amount(amount=money.amount, currency=money.currency)
