"""What CARTING does on PriceChanged."""

import msgspec

from impl.carting.projections import offers
from tests.service.carting.support import Assortment, Relay, Shopper, money, stock
from tests.support.service import Serving


async def test_a_new_price_wins_and_is_told(shop: Assortment, relay: Relay, guest: Shopper) -> None:
    sku = await shop.sell(1990)
    await guest.add(sku)
    await shop.set_price(sku, 1490)
    await relay.last()
    cart = await guest.see()
    assert cart.totals.total == money(1490)
    assert [(each.code, each.before, each.after) for each in cart.warnings] == [("PRICE_CHANGED", money(1990), money(1490))]
    assert (await guest.set(sku, 2)).warnings == []


async def test_a_cart_follows_a_sale_that_begins_and_ends(shop: Assortment, relay: Relay, guest: Shopper) -> None:
    sku = await shop.sell(1990)
    await guest.add(sku)
    await shop.reduce(sku, 1490)
    assert (await relay.last())[0]
    reduced = await guest.see()
    assert reduced.totals.total == money(1490)
    assert [(each.code, each.before, each.after) for each in reduced.warnings] == [("PRICE_CHANGED", money(1990), money(1490))]
    await guest.set(sku, 2)
    await shop.end_sale(sku)
    await relay.last()
    ended = await guest.see()
    assert ended.totals.total == money(3980)
    assert [(each.code, each.before, each.after) for each in ended.warnings] == [("PRICE_CHANGED", money(1490), money(1990))]


async def test_a_regular_price_that_changes_during_a_sale_changes_no_cart(
    shop: Assortment, relay: Relay, guest: Shopper
) -> None:
    sku = await shop.sell(1990)
    await shop.reduce(sku, 1490)
    await relay.last()
    await guest.add(sku)
    await shop.set_price(sku, 2490)
    await relay.last()
    cart = await guest.see()
    assert (cart.totals.total, cart.warnings) == (money(1490), [])


async def test_an_old_event_after_a_new_price_changes_nothing(
    services: dict[str, Serving], shop: Assortment, guest: Shopper
) -> None:
    sku = await shop.sell(1990)
    await shop.set_price(sku, 1000)
    old = (await services["cataloging"].emitted())[-1][1]
    await shop.set_price(sku, 2000)
    await guest.add(sku)
    subscription = services["carting"].implementation.subscriptions.TABLE["price_changed"]
    await services["carting"].react(msgspec.convert(old, subscription.type.event))
    assert (await guest.see()).totals.total == money(2000)


async def test_an_answer_that_an_event_overtook_changes_nothing(
    carting: Serving, shop: Assortment, relay: Relay, guest: Shopper
) -> None:
    sku = await shop.sell(1990)
    await guest.add(sku)
    before = (await carting.store.query(lambda tx: offers.list_known(tx, [sku])))[sku]
    await carting.react(stock(sku, "LOW", minutes=1))
    await shop.set_price(sku, 1000)
    await relay.last()
    learnt = await carting.store.command(lambda tx: offers.latest(tx, before))
    assert (learnt.unit_price, learnt.availability) == (1000, "LOW")
