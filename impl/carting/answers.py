"""From carts to the models of the contract."""

from datetime import datetime
from typing import cast

from msgspec import UNSET, UnsetType

from generated.carting import models
from generated.common.models import DeliveryPlace
from impl.carting.domain.cart import Cart
from impl.carting.domain.delivery import ShippingChoice
from impl.carting.domain.lines import Line
from impl.carting.domain.notices import requirements, warnings
from impl.carting.domain.pricing import Pricing
from impl.carting.domain.totals import LineTotal, Totals, totals
from impl.carting.domain.warned import Warned
from impl.common.absent import or_unset
from impl.common.addresses import address_model
from impl.common.money import euros, price, tax_amounts
from impl.common.relay_points import relay_point_model
from impl.kernel.calendar import paris_day
from impl.kernel.vat import taxed


def cart_answer(cart: Cart, pricing: Pricing, now: datetime) -> models.Cart:
    """Returns the cart at an instant, with its totals, its warnings, and what is missing before an order."""
    today = paris_day(now)
    cart = cart.as_of(today)
    costs = totals(cart, pricing, today)
    return models.Cart(
        cart_id=cart.cart_id,
        customer_id=or_unset(cart.customer_id),
        status=cart.status,
        items=[_item(line, its) for line, its in zip(cart.lines, costs.lines, strict=True)],
        delivery=_delivery(cart, costs),
        totals=_totals(costs),
        discounts=_discounts(cart, costs),
        tier_applied=cart.tier_applied,
        warnings=[_warning(each) for each in warnings(cart)],
        requirements=cast(list[models.CartRequirement], requirements(cart)),
        merged_into=or_unset(cart.merged_into),
        order_id=or_unset(cart.order_id),
        expires_at=or_unset(cart.expires_at),
        version=cart.version,
        created_at=cart.created_at,
        updated_at=cart.updated_at,
    )


def _item(line: Line, costs: LineTotal) -> models.CartItem:
    offer = line.now
    return models.CartItem(
        sku=offer.sku,
        product_id=offer.product_id,
        vendor_id=offer.vendor_id,
        name=offer.name,
        name_en=or_unset(offer.name_en),
        image=or_unset(offer.image),
        quantity=line.quantity,
        unit_price=price(offer.unit_price),
        discount=euros(costs.discount),
        line_total=euros(costs.total),
        weight=offer.weight,
        tax_class=offer.tax_class,
        tax_rate=costs.tax_rate,
        availability=offer.availability,
        for_sale=offer.for_sale,
        max_per_order=offer.max_per_order,
    )


def shipping_option_answer(choice: ShippingChoice, *, tax_rate: int) -> models.CartShippingOption:
    """A way to be delivered, with the VAT that its fee contains."""
    return models.CartShippingOption(
        shipping_method_code=choice.shipping_method_code,
        name=choice.name,
        name_en=or_unset(choice.name_en),
        carrier_code=choice.carrier_code,
        delivers_to=cast(DeliveryPlace, choice.delivers_to),
        fee=euros(choice.fee),
        tax_rate=tax_rate,
        tax=euros(taxed(choice.fee, tax_rate).tax),
        earliest_day=choice.earliest_day,
        latest_day=choice.latest_day,
    )


def _delivery(cart: Cart, costs: Totals) -> models.CartDelivery | UnsetType:
    if cart.delivery is None:
        return UNSET
    chosen, point = cart.delivery.shipping, cart.delivery.relay_point
    return models.CartDelivery(
        address=address_model(cart.delivery.address),
        shipping=shipping_option_answer(chosen, tax_rate=costs.fee_tax_rate) if chosen else UNSET,
        relay_point=relay_point_model(point.point) if point else UNSET,
    )


def _totals(costs: Totals) -> models.CartTotals:
    return models.CartTotals(
        items=euros(costs.items),
        discount=euros(costs.discount),
        shipping=_euros_or_unset(costs.fee),
        total=euros(costs.total),
        tax_included=tax_amounts(costs.taxes),
    )


def _discounts(cart: Cart, costs: Totals) -> list[models.CartDiscount]:
    if not costs.discount:
        return []
    return [models.CartDiscount(kind="TIER", reference=cart.tier_applied, amount=euros(costs.discount))]


def _warning(warned: Warned) -> models.CartWarning:
    return models.CartWarning(
        code=warned.code,
        created_at=warned.created_at,
        sku=or_unset(warned.sku),
        name=or_unset(warned.name),
        name_en=or_unset(warned.name_en),
        before=_euros_or_unset(warned.before),
        after=_euros_or_unset(warned.after),
        day_before=or_unset(warned.day_before),
        day_after=or_unset(warned.day_after),
        quantity_before=or_unset(warned.quantity_before),
        quantity_after=or_unset(warned.quantity_after),
        tier_before=or_unset(warned.tier_before),
        tier_after=or_unset(warned.tier_after),
    )


def _euros_or_unset(cents: int | None) -> models.Money | UnsetType:
    return UNSET if cents is None else euros(cents)
