"""The data that an order copies when it is placed (lines, addresses, amounts), as models of the contract."""

from msgspec import UNSET

from generated.common.models import TaxAmount
from generated.ordering import models
from impl.common.absent import or_unset
from impl.common.money import euros, price
from impl.common.relay_points import relay_point_model
from impl.ordering.domain import document as copies


def tax_answer(of: copies.Tax) -> TaxAmount:
    return TaxAmount(tax_rate=of.tax_rate, net=euros(of.net.amount), tax=euros(of.tax.amount), gross=euros(of.gross.amount))


def line_answer(of: copies.Line) -> models.OrderLine:
    return models.OrderLine(
        line_id=of.line_id,
        sku=of.sku,
        product_id=of.product_id,
        vendor_id=of.vendor_id,
        name=of.name,
        name_en=or_unset(of.name_en),
        image=or_unset(of.image),
        quantity=of.quantity,
        unit_price=price(of.unit_price.amount),
        discount=euros(of.discount.amount),
        line_total=euros(of.line_total.amount),
        tax_class=of.tax_class,
        tax_rate=of.tax_rate,
        weight=of.weight,
    )


def shipping_answer(of: copies.Shipping) -> models.OrderShipping:
    return models.OrderShipping(
        shipping_method_code=of.shipping_method_code,
        name=of.name,
        name_en=or_unset(of.name_en),
        carrier_code=of.carrier_code,
        fee=euros(of.fee.amount),
        tax_rate=of.tax_rate,
        earliest_day=of.earliest_day,
        latest_day=of.latest_day,
        relay_point=UNSET if of.relay_point is None else relay_point_model(of.relay_point),
    )


def discount_answer(of: copies.Discount) -> models.OrderDiscount:
    return models.OrderDiscount(kind=of.kind, reference=of.reference, amount=euros(of.amount.amount))


def totals_answer(of: copies.Totals) -> models.OrderTotals:
    return models.OrderTotals(
        items=euros(of.items.amount),
        discount=euros(of.discount.amount),
        shipping=euros(of.shipping.amount),
        total=euros(of.total.amount),
        tax_included=[tax_answer(each) for each in of.tax_included],
    )
