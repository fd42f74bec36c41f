"""One command, one save: however much it changes in a cart, that is one version and each event once."""

import msgspec
from sqlalchemy import select

from generated.events.carting import CartCreated, CartMerged, CartOrdered
from impl.carting.tables import carts
from tests.service.carting.support import Assortment, Desk, Shopper, claim, ordered
from tests.support.service import Serving


async def version_of(carting: Serving, cart_id: str) -> int:
    query = select(carts.c.version).where(carts.c.cart_id == cart_id)
    version: int = await carting.store.query(lambda tx: tx.scalar(query))
    return version


async def test_a_claim_changes_two_carts_once_each(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper, customer: Shopper
) -> None:
    for sku in (await shop.sell(), await shop.sell()):
        await guest.add(sku, 2)
        await customer.add(sku)
    await guest.deliver()
    before = [await version_of(carting, each.cart_id) for each in (guest, customer)]
    await claim(customer, guest)
    assert [await version_of(carting, each.cart_id) for each in (guest, customer)] == [version + 1 for version in before]
    assert [each.cart_id for each in await carting.emitted_of(CartMerged)].count(guest.cart_id) == 1


async def test_an_order_with_something_left_over_is_one_change(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    await guest.add(await shop.sell())
    order = ordered(await guest.deliver())
    await guest.add(await shop.sell())
    before = await version_of(carting, guest.cart_id)
    await carting.react(order)
    assert await version_of(carting, guest.cart_id) == before + 1
    assert [each.cart_id for each in await carting.emitted_of(CartOrdered)].count(guest.cart_id) == 1
    following = (await guest.see()).merged_into
    assert [each.cart_id for each in await carting.emitted_of(CartCreated)].count(str(following)) == 1


async def test_a_change_that_waits_for_a_quote_saves_once(desk: Desk, shop: Assortment, guest: Shopper) -> None:
    sku = await shop.sell()
    await guest.add(sku)
    before, asked = await guest.deliver(), len(desk.asked)
    desk.fees["STANDARD_HOME"] = 690
    after = await guest.set(sku, 3)
    assert (after.version, len(desk.asked)) == (before.version + 1, asked + 1)
    assert after.delivery is not msgspec.UNSET
