"""The relay point of a cart goes with it: edited, claimed, ordered, given back; and it closes at the worst moments."""

from typing import Any

import pytest
from sqlalchemy import select

from generated.carting import models
from generated.carting.client import CartingClient
from impl.carting.tables import carts
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction
from tests.service.carting.support import (
    PICK_UP,
    Assortment,
    Desk,
    Shopper,
    a_customer,
    a_point,
    cancelled,
    claim,
    codes,
    money,
    ordered,
    point_of,
    point_told,
    shown,
)
from tests.service.carting.test_get_cart_requoting import read_by_ordering
from tests.support.service import Serving


async def ready(carting: Serving, desk: Desk, shop: Assortment, shopper: Shopper, fee: int = 390) -> str:
    """A cart that goes to a relay point; answers its id."""
    point = await a_point(carting, desk, fee)
    await shopper.add(await shop.sell())
    await shopper.deliver(PICK_UP, point=point)
    return point


async def test_an_edited_cart_is_quoted_for_its_point(carting: Serving, desk: Desk, shop: Assortment, guest: Shopper) -> None:
    point = await ready(carting, desk, shop, guest)
    desk.point_fees[point] = 450
    cart = await guest.add(await shop.sell())
    assert (shown(cart).fee, point_of(cart), codes(cart)) == (money(450), point, ["SHIPPING_FEE_CHANGED"])


async def test_an_order_reads_the_fee_of_the_point(carting: Serving, desk: Desk, shop: Assortment, guest: Shopper) -> None:
    point = await ready(carting, desk, shop, guest)
    cart = await read_by_ordering(carting, guest)
    assert (shown(cart).fee, point_of(cart), cart.requirements) == (money(390), point, [])


async def test_an_order_is_refused_when_the_point_closed_a_moment_ago(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    """SHIPPING refuses the point before its event has come: it looks the same, and stays so when the event comes."""
    point = await ready(carting, desk, shop, guest, fee=350)
    version = (await guest.see()).version
    del desk.point_fees[point]
    cart = await read_by_ordering(carting, guest)
    assert (codes(cart), cart.requirements, cart.version) == (["RELAY_POINT_CLOSED"], ["RELAY_POINT"], version + 1)
    assert (await read_by_ordering(carting, guest)) == cart
    assert await guest.see() == cart
    await carting.react(point_told(point, status="CLOSED", version=2))
    told = await guest.see()
    assert (codes(told), told.requirements, told.version) == (["RELAY_POINT_CLOSED"], ["RELAY_POINT"], cart.version)


async def test_a_point_that_was_closed_and_opened_meanwhile_is_asked_for_again(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    """Only its last version is told: a compacted topic keeps no other."""
    point = await ready(carting, desk, shop, guest, fee=350)
    fee = desk.point_fees.pop(point)
    assert (await guest.add(await shop.sell())).requirements == ["RELAY_POINT"]
    desk.point_fees[point] = fee
    await carting.react(point_told(point, version=3))
    assert ((await guest.see()).requirements, codes(await guest.see())) == ([], [])


async def test_a_closed_point_is_told_though_the_cart_is_not_quoted(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    point = await ready(carting, desk, shop, guest)
    await carting.react(point_told(point, status="CLOSED", version=2))
    desk.is_away = True
    cart = await guest.see()
    assert (codes(cart), cart.requirements) == (["RELAY_POINT_CLOSED"], ["RELAY_POINT"])


async def test_a_method_that_is_switched_off_leaves_the_point(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    point = await ready(carting, desk, shop, guest)
    del desk.fees[PICK_UP]
    cart = await read_by_ordering(carting, guest)
    assert (codes(cart), cart.requirements, point_of(cart)) == (["SHIPPING_UNAVAILABLE"], ["SHIPPING_METHOD"], point)


@pytest.mark.parametrize("strategy", ["MERGE", "TAKE_GUEST"])
async def test_the_guests_point_comes_along_with_a_claim(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper, customer: Shopper, strategy: models.ClaimStrategy
) -> None:
    await customer.add(await shop.sell())
    point = await ready(carting, desk, shop, guest)
    cart = await claim(customer, guest, strategy)
    assert (point_of(cart), shown(cart).fee, cart.requirements) == (point, money(390), [])
    assert desk.asked[-1]["relay_point_id"] == point


@pytest.mark.parametrize("strategy", ["MERGE", "KEEP_MINE"])
async def test_the_customers_own_point_stays(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper, customer: Shopper, strategy: models.ClaimStrategy
) -> None:
    await ready(carting, desk, shop, guest)
    mine = await ready(carting, desk, shop, customer)
    assert point_of(await claim(customer, guest, strategy)) == mine


async def test_a_cart_that_becomes_the_customers_keeps_it(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    point = await ready(carting, desk, shop, guest)
    customer = Shopper(carting.as_customer(CartingClient, new_id("cus")), guest.cart_id)
    assert point_of(await claim(customer, guest)) == point


async def test_an_ordered_cart_shows_the_point_of_the_order_whatever_becomes_of_it(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    point = await ready(carting, desk, shop, guest)
    order = ordered(await guest.see())
    await carting.react(point_told(point, status="CLOSED", version=2, name="Closed"))
    await carting.react(order)
    cart = await guest.see()
    assert (cart.status, codes(cart), cart.requirements) == ("ORDERED", [], [])
    assert isinstance(cart.delivery, models.CartDelivery)
    assert cart.delivery.relay_point == order.shipping.relay_point


@pytest.mark.parametrize("is_closed", [False, True])
async def test_an_order_that_fails_gives_the_point_back(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper, is_closed: bool
) -> None:
    point = await ready(carting, desk, shop, guest, fee=350)
    order = ordered(await guest.see())
    await carting.react(order)
    if is_closed:
        await carting.react(point_told(point, status="CLOSED", version=2))
    await carting.react(cancelled(order, "PAYMENT_FAILED"))
    cart = await guest.see()
    assert (cart.status, point_of(cart)) == ("ACTIVE", point)
    assert (codes(cart), cart.requirements) == ((["RELAY_POINT_CLOSED"], ["RELAY_POINT"]) if is_closed else ([], []))


async def test_what_joins_another_cart_brings_its_point_and_needs_a_method(
    carting: Serving, desk: Desk, shop: Assortment
) -> None:
    customer = await a_customer(carting)
    point = await ready(carting, desk, shop, customer)
    order = ordered(await customer.see())
    await customer.add(await shop.sell())  # goes into the next cart, which has no delivery
    await carting.react(order)
    await carting.react(cancelled(order, "SHORTFALL"))
    following = (await customer.see()).merged_into
    assert isinstance(following, str)
    cart = await Shopper(customer.client, following).see()
    assert (point_of(cart), cart.requirements) == (point, ["SHIPPING_METHOD"])


async def test_a_cart_that_an_older_replica_wrote_reads_on(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    """It knew neither relay points nor what a method delivers to."""

    def as_before(tx: Transaction) -> None:
        mine = carts.c.cart_id == guest.cart_id
        delivery: dict[str, Any] = tx.scalar(select(carts.c.delivery).where(mine))
        for name in ("relay_point", "refused_at"):
            del delivery[name]
        for name in ("name_en", "delivers_to"):
            del delivery["shipping"][name]
        tx.execute(carts.update().where(mine).values(delivery={**delivery, "quoted": "of other terms"}))

    await ready(carting, desk, shop, guest)
    await carting.store.command(as_before)
    desk.is_away = True
    assert shown(await guest.see()).delivers_to == "HOME"
    desk.is_away = False
    carting.implementation.operations.get_cart.call.read_cart.quotes.client._channel.breaker.succeeded()
    cart = await read_by_ordering(carting, guest)
    assert (codes(cart), cart.requirements) == (["SHIPPING_UNAVAILABLE"], ["SHIPPING_METHOD"])
