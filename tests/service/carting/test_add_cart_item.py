"""Put something in."""

import pytest

from generated.carting import problems
from tests.service.carting.support import Assortment, Desk, Shopper, a_guest, codes, money
from tests.support.service import Serving


async def test_every_change_is_quoted_afresh(desk: Desk, shop: Assortment, guest: Shopper) -> None:
    sku = await shop.sell()
    await guest.add(sku)
    await guest.deliver()
    desk.fees["STANDARD_HOME"] = 690
    cart = await guest.add(sku)
    assert [(each.code, each.before, each.after) for each in cart.warnings] == [
        ("SHIPPING_FEE_CHANGED", money(490), money(690))
    ]
    assert cart.totals.shipping == money(690)
    desk.fees = {}
    cart = await guest.set(sku, 3)
    assert codes(cart) == ["SHIPPING_FEE_CHANGED", "SHIPPING_UNAVAILABLE"]
    assert cart.requirements == ["SHIPPING_METHOD"]


async def test_when_shipping_is_away_nothing_changes(desk: Desk, shop: Assortment, guest: Shopper) -> None:
    sku = await shop.sell()
    await guest.add(sku)
    await guest.deliver()
    before = await guest.see()
    desk.is_away = True
    with pytest.raises(problems.DependencyUnavailable):
        await guest.add(sku)
    assert await guest.see() == before


async def test_a_line_carries_all_that_an_order_needs(shop: Assortment, guest: Shopper) -> None:
    sku = await shop.sell(1990)
    cart = await guest.add(sku, 2)
    line = cart.items[0]
    assert (line.sku, line.product_id, line.vendor_id) == (sku, shop.products[sku].product_id, shop.vendor_id)
    assert (line.name, line.quantity, line.weight, line.tax_class, line.tax_rate) == ("Mug", 2, 350, "STANDARD", 2000)
    assert (line.unit_price.amount, line.discount, line.line_total) == (1990, money(0), money(3980))
    assert (cart.totals.total, cart.totals.tax_included[0].tax) == (money(3980), money(663))
    assert cart.version == 2


async def test_the_same_key_adds_once(shop: Assortment, guest: Shopper) -> None:
    sku = await shop.sell()
    first, second = await guest.add(sku, 2, key="once"), await guest.add(sku, 2, key="once")
    assert first == second
    assert (await guest.see()).items[0].quantity == 2


async def test_limits_of_the_variant_hold(shop: Assortment, guest: Shopper) -> None:
    sku = await shop.sell(max_per_order=3)
    await guest.add(sku, 2)
    with pytest.raises(problems.QuantityLimit) as refused:
        await guest.add(sku, 2)
    assert refused.value.members == {"sku": sku, "max": 3}


async def test_what_is_not_for_sale_is_refused(shop: Assortment, guest: Shopper) -> None:
    sku = await shop.sell()
    await shop.withdraw(sku)
    for each in (sku, "UNKNOWN-01"):
        with pytest.raises(problems.ItemUnavailable):
            await guest.add(each)


async def test_a_stranger_learns_nothing_by_writing(carting: Serving, shop: Assortment, guest: Shopper) -> None:
    stranger = Shopper((await a_guest(carting)).client, guest.cart_id)
    with pytest.raises(problems.NotFound):
        await stranger.add(await shop.sell())
    with pytest.raises(problems.NotFound):
        await stranger.add("UNKNOWN-01")


async def test_a_line_says_what_it_is_called_in_both_languages(shop: Assortment, guest: Shopper) -> None:
    sku = await shop.sell(name="bleue")
    await shop.translate(sku, "Beaker", "blue")
    [line] = (await guest.add(sku)).items
    assert (line.name, line.name_en) == ("Mug, bleue", "Beaker, blue")
