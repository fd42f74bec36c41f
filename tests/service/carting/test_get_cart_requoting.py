"""A cart shows, and an order takes, what delivery costs and promises now, not when it was chosen."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import timedelta
from typing import Any

import msgspec
import pytest
from sqlalchemy import select

from generated.carting import models, operations, problems
from generated.carting.client import CartingClient
from generated.events.administering import SettingChanged
from impl.carting.tables import carts
from infra.runtime.caller import Caller
from infra.runtime.store.transaction import Transaction
from tests.service.carting.support import PARIS, Assortment, Desk, Relay, Shopper, codes, money, shown
from tests.support.service import Serving


@asynccontextmanager
async def later(carting: Serving, **how_much: float) -> AsyncIterator[None]:
    """CARTING's clock is so much ahead inside the block."""
    clock = carting.store.clock
    carting.store.clock = lambda: clock() + timedelta(**how_much)
    try:
        yield
    finally:
        carting.store.clock = clock


@contextmanager
def away(carting: Serving, desk: Desk) -> Iterator[None]:
    """SHIPPING does not answer inside the block."""
    desk.is_away = True
    try:
        yield
    finally:
        desk.is_away = False
        carting.implementation.operations.get_cart.call.read_cart.quotes.client._channel.breaker.succeeded()


def shipping_settings(version: int) -> SettingChanged:
    shipping = {
        "sender": msgspec.to_builtins(PARIS),
        "handling_days": 20,
        "cut_off_hour": 14,
        "tier_free_from": [],
    }
    state = {"setting_group": "SHIPPING", "values": {"shipping": shipping}, "version": version, "as_of": "2026-11-23T09:30:00Z"}
    return msgspec.convert({"setting_group": "SHIPPING", "setting": state}, SettingChanged)


def store_settings(version: int) -> SettingChanged:
    store = {
        "shop_name": "Comptoir",
        "contact_email": "hello@comptoir.example",
        "locales": ["fr"],
        "default_locale": "fr",
        "currency": "EUR",
        "countries": ["BE"],
    }
    state = {"setting_group": "STORE", "values": {"store": store}, "version": version, "as_of": "2026-11-23T09:30:00Z"}
    return msgspec.convert({"setting_group": "STORE", "setting": state}, SettingChanged)


async def ready(shop: Assortment, shopper: Shopper, cents: int = 1990) -> str:
    """A cart with one article and a chosen delivery; answers the SKU."""
    sku = await shop.sell(cents)
    await shopper.add(sku)
    await shopper.deliver()
    return sku


async def read_by_ordering(carting: Serving, shopper: Shopper) -> models.Cart:
    request = operations.GetCartRequest(cart_id=shopper.cart_id, caller=Caller(credentials={"cart_token": shopper.token}))
    return (await carting.as_service(CartingClient).get_cart(request)).body


async def test_a_cart_that_did_not_change_is_not_quoted_at_each_read(desk: Desk, shop: Assortment, guest: Shopper) -> None:
    await ready(shop, guest)
    before = await guest.see()
    asked = len(desk.asked)
    assert await guest.see() == before
    assert len(desk.asked) == asked


async def test_a_price_that_goes_below_free_delivery_is_quoted_with_the_new_total(
    relay: Relay, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    desk.fees = {"STANDARD_HOME": 0}
    sku = await ready(shop, guest, 6500)
    desk.fees = {"STANDARD_HOME": 495}
    await shop.set_price(sku, 500)
    await relay.last()
    cart = await guest.see()
    assert desk.asked[-1]["items_total"] == {"amount": 500, "currency": "EUR"}
    assert (cart.totals.shipping, cart.totals.total) == (money(495), money(995))
    changed = next(each for each in cart.warnings if each.code == "SHIPPING_FEE_CHANGED")
    assert (changed.before, changed.after) == (money(0), money(495))


@pytest.mark.parametrize("event", [shipping_settings, store_settings])
async def test_settings_that_shipping_follows_have_the_delivery_quoted_again(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper, event: Any
) -> None:
    await ready(shop, guest)
    version, asked = (await guest.see()).version, len(desk.asked)
    await carting.react(event(100 + len(desk.asked)))
    desk.days = (20, 22)
    cart = await guest.see()
    assert (len(desk.asked), cart.version) == (asked + 1, version + 1)
    [changed] = cart.warnings
    assert (changed.code, changed.day_before, changed.day_after) == ("DELIVERY_DAYS_CHANGED", desk.day(4), desk.day(22))
    assert (shown(cart).earliest_day, shown(cart).latest_day) == (desk.day(20), desk.day(22))


async def test_what_was_seen_first_is_told_and_nothing_once_it_is_back(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    await ready(shop, guest)
    told = []
    for fee in (690, 890, 490):
        desk.fees["STANDARD_HOME"] = fee
        told.append([(each.before, each.after) for each in (await read_by_ordering(carting, guest)).warnings])
    assert told == [[(money(490), money(690))], [(money(490), money(890))], []]


async def test_what_was_told_once_is_not_told_anew_at_each_read(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    await ready(shop, guest)
    desk.fees["STANDARD_HOME"] = 690
    first = await read_by_ordering(carting, guest)
    assert await read_by_ordering(carting, guest) == first
    async with later(carting, hours=1):
        assert await guest.see() == first


async def test_the_next_hour_may_promise_other_days(carting: Serving, desk: Desk, shop: Assortment, guest: Shopper) -> None:
    await ready(shop, guest)
    desk.days = (3, 5)
    async with later(carting, hours=1):
        cart = await guest.see()
    assert codes(cart) == ["DELIVERY_DAYS_CHANGED"]
    assert shown(cart).latest_day == desk.day(5)


async def test_a_cart_of_last_month_promises_no_days_that_are_over(
    carting: Serving, desk: Desk, shop: Assortment, customer: Shopper
) -> None:
    await ready(shop, customer)
    async with later(carting, days=30):
        with away(carting, desk):
            for cart in (await customer.see(), await my_cart(customer)):
                assert cart.requirements == ["SHIPPING_METHOD"]
                assert isinstance(cart.delivery, models.CartDelivery)
                assert cart.delivery.shipping is msgspec.UNSET
        desk.days = (32, 34)
        for cart in (await my_cart(customer), await customer.see()):
            assert (cart.requirements, shown(cart).latest_day) == ([], desk.day(34))


async def my_cart(customer: Shopper) -> models.Cart:
    return (await customer.client.get_my_cart(operations.GetMyCartRequest())).body


async def test_an_order_has_it_quoted_again_whatever_is_known(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    await ready(shop, guest)
    desk.fees["STANDARD_HOME"] = 690
    cart = await read_by_ordering(carting, guest)
    assert cart.totals.shipping == money(690)
    assert await guest.see() == cart


async def test_a_country_that_is_served_no_more_is_not_ordered_to(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    await ready(shop, guest)
    desk.fees = {}
    cart = await read_by_ordering(carting, guest)
    assert (codes(cart), cart.requirements) == (["SHIPPING_UNAVAILABLE"], ["SHIPPING_METHOD"])


async def test_without_shipping_nobody_orders_and_everybody_sees_the_cart(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    await ready(shop, guest)
    before = await guest.see()
    await carting.react(shipping_settings(1000))
    with away(carting, desk):
        with pytest.raises(problems.DependencyUnavailable):
            await read_by_ordering(carting, guest)
        assert await guest.see() == before
    assert (await read_by_ordering(carting, guest)).totals == before.totals


async def test_a_delivery_chosen_before_marks_were_kept_is_quoted_again(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    def as_before(tx: Transaction) -> None:
        mine = carts.c.cart_id == guest.cart_id
        delivery = tx.scalar(select(carts.c.delivery).where(mine))
        tx.execute(carts.update().where(mine).values(delivery={key: delivery[key] for key in ("address", "shipping")}))

    await ready(shop, guest)
    await carting.store.command(as_before)
    desk.fees["STANDARD_HOME"] = 690
    assert (await guest.see()).totals.shipping == money(690)
