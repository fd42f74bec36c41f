"""From the domain's carts to the models and events of the contract."""

from datetime import datetime
from typing import Literal, TypeVar, cast

from msgspec import UNSET, UnsetType, convert

from generated.carting import models
from generated.events import carting as events
from impl.carting.calendar import day_of
from impl.carting.domain.cart import Cart, Line, ShippingChoice, Warned
from impl.carting.domain.notices import requirements, warnings
from impl.carting.domain.pricing import Pricing
from impl.carting.domain.totals import LineTotal, Totals, totals
from impl.kernel.vat import taxed

T = TypeVar("T")


def or_unset(value: T | None) -> T | UnsetType:
    """The contract leaves out what is not there."""
    return UNSET if value is None else value


def money(cents: int) -> models.Money:
    return models.Money(amount=cents, currency="EUR")


def _money_or_unset(cents: int | None) -> models.Money | UnsetType:
    return UNSET if cents is None else money(cents)


def cart_view(cart: Cart, pricing: Pricing, now: datetime) -> models.Cart:
    today = day_of(now)
    cart = cart.as_of(today)
    costs = totals(cart, pricing, today)
    return models.Cart(
        cart_id=cart.cart_id,
        customer_id=or_unset(cart.customer_id),
        status=cart.status,
        items=[_item_view(line, its) for line, its in zip(cart.lines, costs.lines, strict=True)],
        delivery=_delivery_view(cart, costs),
        totals=_totals_view(costs),
        discounts=_discount_views(cart, costs),
        tier_applied=cart.tier_applied,
        warnings=[_warning_view(each) for each in warnings(cart)],
        requirements=cast(list[models.CartRequirement], requirements(cart)),
        merged_into=or_unset(cart.merged_into),
        order_id=or_unset(cart.order_id),
        expires_at=or_unset(cart.expires_at),
        version=cart.version,
        created_at=cart.created_at,
        updated_at=cart.updated_at,
    )


def _item_view(line: Line, costs: LineTotal) -> models.CartItem:
    offer = line.now
    return models.CartItem(
        sku=offer.sku,
        product_id=offer.product_id,
        vendor_id=offer.vendor_id,
        name=offer.name,
        image=or_unset(offer.image),
        quantity=line.quantity,
        unit_price=models.Price(amount=offer.unit_price, currency="EUR"),
        discount=money(costs.discount),
        line_total=money(costs.total),
        weight=offer.weight,
        tax_class=offer.tax_class,
        tax_rate=costs.tax_rate,
        availability=offer.availability,
        for_sale=offer.for_sale,
        max_per_order=offer.max_per_order,
    )


def option_view(choice: ShippingChoice, *, tax_rate: int) -> models.CartShippingOption:
    return models.CartShippingOption(
        shipping_method_code=choice.shipping_method_code,
        name=choice.name,
        carrier_code=choice.carrier_code,
        fee=money(choice.fee),
        tax_rate=tax_rate,
        tax=money(taxed(choice.fee, tax_rate).tax),
        earliest_day=choice.earliest_day,
        latest_day=choice.latest_day,
    )


def _delivery_view(cart: Cart, costs: Totals) -> models.CartDelivery | UnsetType:
    if cart.delivery is None:
        return UNSET
    chosen = cart.delivery.shipping
    return models.CartDelivery(
        address=convert(cart.delivery.address, models.Address),
        shipping=option_view(chosen, tax_rate=costs.fee_tax_rate) if chosen else UNSET,
    )


def _totals_view(costs: Totals) -> models.CartTotals:
    return models.CartTotals(
        items=money(costs.items),
        discount=money(costs.discount),
        shipping=_money_or_unset(costs.fee),
        total=money(costs.total),
        tax_included=[
            models.TaxAmount(tax_rate=each.tax_rate, net=money(each.net), tax=money(each.tax), gross=money(each.gross))
            for each in costs.taxes
        ],
    )


def _discount_views(cart: Cart, costs: Totals) -> list[models.CartDiscount]:
    if not costs.discount:
        return []
    return [models.CartDiscount(kind="TIER", reference=cart.tier_applied, amount=money(costs.discount))]


def _warning_view(warned: Warned) -> models.CartWarning:
    return models.CartWarning(
        code=warned.code,
        created_at=warned.created_at,
        sku=or_unset(warned.sku),
        name=or_unset(warned.name),
        before=_money_or_unset(warned.before),
        after=_money_or_unset(warned.after),
        day_before=or_unset(warned.day_before),
        day_after=or_unset(warned.day_after),
        quantity_before=or_unset(warned.quantity_before),
        quantity_after=or_unset(warned.quantity_after),
        tier_before=or_unset(warned.tier_before),
        tier_after=or_unset(warned.tier_after),
    )


def cart_created(cart: Cart) -> events.CartCreated:
    return events.CartCreated(cart_id=cart.cart_id, customer_id=or_unset(cart.customer_id), created_at=cart.created_at)


def cart_merged(
    cart: Cart, customer_id: str, strategy: Literal["MERGE", "KEEP_MINE", "TAKE_GUEST"], at: datetime
) -> events.CartMerged:
    return events.CartMerged(
        cart_id=cart.cart_id,
        merged_into=or_unset(cart.merged_into),
        customer_id=customer_id,
        strategy=strategy,
        merged_at=at,
    )


def cart_ordered(cart: Cart, order_id: str, ordered_version: int, at: datetime) -> events.CartOrdered:
    return events.CartOrdered(
        cart_id=cart.cart_id,
        cart_version=ordered_version,
        order_id=order_id,
        customer_id=or_unset(cart.customer_id),
        ordered_at=at,
    )


def cart_reopened(cart: Cart, order_id: str, at: datetime) -> events.CartReopened:
    return events.CartReopened(
        cart_id=cart.cart_id,
        order_id=order_id,
        customer_id=or_unset(cart.customer_id),
        merged_into=or_unset(cart.merged_into),
        reopened_at=at,
    )
