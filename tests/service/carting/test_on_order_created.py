"""What CARTING does on OrderCreated."""

import msgspec
import pytest

from generated.carting import models, operations, problems
from generated.events.carting import CartOrdered
from generated.events.ordering import OrderCreated
from infra.runtime.ids import new_id
from tests.service.carting.support import (
    ORDER,
    Assortment,
    Desk,
    Shopper,
    expired,
    ordered,
    rate_changed,
    tier_changed,
    tier_rules,
)
from tests.support.service import Serving


def customer_id(cart: models.Cart) -> str:
    assert isinstance(cart.customer_id, str)
    return cart.customer_id


async def test_an_order_closes_its_cart_and_the_next_begins_empty(
    carting: Serving, desk: Desk, shop: Assortment, customer: Shopper
) -> None:
    await customer.add(await shop.sell())
    order = ordered(await customer.deliver())
    for _ in range(2):
        await carting.react(order)
    cart = await customer.see()
    assert (cart.status, cart.order_id) == ("ORDERED", order.order_id)
    with pytest.raises(problems.CartNotActive):
        await customer.add(await shop.sell())
    told = [each for each in await carting.emitted_of(CartOrdered) if each.cart_id == cart.cart_id]
    assert [(each.order_id, each.cart_version) for each in told] == [(order.order_id, order.cart_version)]
    again = (await customer.client.create_cart(operations.CreateCartRequest())).body.cart
    assert (again.cart_id != cart.cart_id, again.items) == (True, [])


async def test_an_ordered_cart_costs_what_was_ordered_whatever_changes_afterwards(
    carting: Serving, desk: Desk, shop: Assortment, customer: Shopper
) -> None:
    kept, taken_out = await shop.sell(2000), await shop.sell(500)
    await customer.add(kept, 2)
    await customer.add(taken_out)
    before = await customer.deliver()
    order = ordered(before)
    await customer.remove(taken_out)  # too late: ORDERING has read the cart
    await carting.react(order)
    await carting.react(tier_rules(VIP=10))
    await carting.react(tier_changed(customer_id(before), "VIP", 2))
    await carting.react(rate_changed("STANDARD", 2200))
    cart = await customer.see()
    assert (cart.tier_applied, cart.discounts) == ("STANDARD", [])
    assert (cart.totals, [item.tax_rate for item in cart.items]) == (before.totals, [2000, 2000])
    assert [(item.sku, item.quantity) for item in cart.items] == [(kept, 2), (taken_out, 1)]
    await carting.react(expired(order))
    assert [(item.tax_rate, item.discount.amount) for item in (await customer.see()).items] == [(2200, 400), (2200, 50)]


async def test_what_came_after_the_order_goes_into_the_next_cart(
    carting: Serving, desk: Desk, shop: Assortment, customer: Shopper
) -> None:
    first, later = await shop.sell(), await shop.sell()
    await customer.add(first)
    order = ordered(await customer.deliver())
    await customer.add(first)
    await customer.add(later, 2)
    await carting.react(order)
    following = (await customer.client.get_my_cart(operations.GetMyCartRequest())).body
    assert [(item.sku, item.quantity) for item in following.items] == [(first, 1), (later, 2)]
    assert following.cart_id != customer.cart_id


async def test_orders_of_unknown_carts_are_passed_over(carting: Serving) -> None:
    order = msgspec.structs.replace(msgspec.convert(ORDER, OrderCreated), cart_id=new_id("crt"))
    await carting.react(order)
    await carting.react(expired(order))
