"""An order costs what holds when it is placed, whatever the cart was told before; through Kafka and all services."""

from datetime import timedelta

import pytest
from msgspec import UNSET
from msgspec.structs import replace

from generated.carting.models import Cart
from generated.carting.problems import ShippingNotAvailable
from generated.ordering.problems import DependencyUnavailable, TotalMismatch
from infra.local.players.callers import until
from infra.local.players.shopper import HOME
from infra.runtime.ids import new_id
from infra.runtime.store.base import utc_now
from tests.support.shop import Buyer, Shop


@pytest.mark.parametrize(("before", "after", "fees"), [(6500, 500, (0, 495)), (5500, 6500, (495, 0))])
async def test_a_price_that_crosses_the_threshold_changes_the_fee(
    shop: Shop, before: int, after: int, fees: tuple[int, int]
) -> None:
    goods = await shop.staff.offer("Vase", price=before, stock=10)
    buyer = await shop.guest_with_cart(1, goods)
    assert fee(buyer) == fees[0]
    await shop.staff.reprice(goods, after)
    await until(buyer.look_at_cart, lambda cart: cart.items[0].unit_price.amount == after, "The price in the cart")
    assert "SHIPPING_FEE_CHANGED" in {each.code for each in buyer.cart.warnings}
    order = await shop.confirmed(buyer)
    assert (order.totals.shipping.amount, order.totals.total.amount) == (fees[1], after + fees[1])


async def test_a_sale_begins_and_ends_by_itself_and_carts_and_orders_follow(shop: Shop) -> None:
    goods = await shop.staff.offer("Vase", price=3000, stock=10)
    buyer, late = await shop.guest_with_cart(1, goods), await shop.guest_with_cart(1, goods)
    now = utc_now()
    await shop.staff.reduce(goods, 2000, starts_at=now + timedelta(seconds=1))
    await until(buyer.look_at_cart, lambda cart: cart.items[0].unit_price.amount == 2000, "The reduced price in the cart")
    assert "PRICE_CHANGED" in {each.code for each in buyer.cart.warnings}
    order = await shop.confirmed(buyer)
    assert order.lines[0].unit_price.amount == 2000
    await until(late.look_at_cart, lambda cart: cart.items[0].unit_price.amount == 2000, "The reduced price in another cart")
    await shop.staff.reduce(goods, 2000, ends_at=utc_now() + timedelta(seconds=1))
    await until(late.look_at_cart, lambda cart: cart.items[0].unit_price.amount == 3000, "The regular price in the cart")
    assert (await shop.confirmed(late)).lines[0].unit_price.amount == 3000


async def test_who_did_not_look_again_is_not_charged_another_total(shop: Shop) -> None:
    goods = await shop.staff.offer("Vase", price=6500, stock=10)
    buyer, other = await shop.guest_with_cart(1, goods), await shop.guest_with_cart(1, goods)
    await shop.staff.reprice(goods, 500)
    await until(other.look_at_cart, lambda cart: cart.items[0].unit_price.amount == 500, "The price in another cart")
    with pytest.raises(TotalMismatch) as refusal:
        await buyer.order()
    assert refusal.value.members["actual"].amount == 995
    assert (await shop.staff.stock(goods.sku)).reserved == 0


async def test_an_island_has_its_own_fee_and_rate_and_some_are_not_served(shop: Shop) -> None:
    food = await shop.staff.offer("Miel", price=1055, stock=10, tax_class="REDUCED")
    buyer = shop.guest()
    await buyer.open_cart()
    await buyer.put_in(food.sku)
    ajaccio = replace(HOME, postal_code="20000", city="Ajaccio")

    async def in_corsica() -> Cart:
        return await buyer.choose_delivery(ajaccio)

    await until(in_corsica, lambda cart: cart.items[0].tax_rate == 210, "The rate of Corsica")
    assert fee(buyer) == 695
    for postal_code in ("97400", "98800"):
        with pytest.raises(ShippingNotAvailable):
            await buyer.choose_delivery(replace(HOME, postal_code=postal_code))
    with pytest.raises(ShippingNotAvailable):
        await buyer.choose_delivery(ajaccio, method="EXPRESS_HOME")
    order = await shop.confirmed(buyer)
    assert {share.tax_rate for share in order.totals.tax_included} == {2000, 210}


async def test_without_shipping_nothing_is_ordered_and_the_same_key_goes_on(shop: Shop) -> None:
    goods, key = await shop.staff.offer("Vase", price=1000, stock=10), new_id("key")
    buyer = await shop.guest_with_cart(1, goods)
    await shop.system.halt("shipping")
    try:
        with pytest.raises(DependencyUnavailable):
            await buyer.order(key)
        assert (await shop.staff.stock(goods.sku)).reserved == 0
        assert (await buyer.look_at_cart()).status == "ACTIVE"
    finally:
        await shop.system.resume("shipping")

    async def ordered() -> str:
        try:
            return (await buyer.order(key)).order_id
        except DependencyUnavailable:  # a breaker rests for some seconds
            return ""

    order_id = await until(ordered, bool, "The order with the same key")
    assert (await shop.fulfilled(order_id)).totals.shipping.amount == 495


def fee(buyer: Buyer) -> int:
    shipping = buyer.cart.totals.shipping
    assert shipping is not UNSET
    return shipping.amount
