"""Take a guest's cart over after signing in."""

import msgspec
import pytest

from generated.carting import models, problems
from generated.carting.client import CartingClient
from generated.events.carting import CartMerged
from infra.runtime.ids import new_id
from tests.service.carting.support import Assortment, Desk, Shopper, a_customer, claim, money
from tests.support.service import Serving


async def test_without_a_cart_of_ones_own_the_guests_becomes_it(carting: Serving, shop: Assortment, guest: Shopper) -> None:
    customer_id, sku = new_id("cus"), await shop.sell()
    await guest.add(sku, 2)
    customer = Shopper(carting.as_customer(CartingClient, customer_id), guest.cart_id)
    cart = await claim(customer, guest)
    assert (cart.cart_id, cart.customer_id, cart.expires_at) == (guest.cart_id, customer_id, msgspec.UNSET)
    assert await claim(customer, guest) == cart
    assert [each.cart_id for each in await carting.emitted_of(CartMerged)].count(guest.cart_id) == 1
    with pytest.raises(problems.NotFound):
        await guest.see()


async def test_what_one_took_over_another_cannot(carting: Serving, guest: Shopper) -> None:
    first, second = (Shopper(carting.as_customer(CartingClient, new_id("cus")), guest.cart_id) for _ in range(2))
    await claim(first, guest)
    with pytest.raises(problems.NotFound):
        await claim(second, guest)


@pytest.mark.parametrize(("strategy", "quantities"), [("MERGE", [3, 1]), ("KEEP_MINE", [1]), ("TAKE_GUEST", [2, 1])])
async def test_two_carts_are_brought_together_as_asked(
    carting: Serving,
    shop: Assortment,
    guest: Shopper,
    customer: Shopper,
    strategy: models.ClaimStrategy,
    quantities: list[int],
) -> None:
    both, only_guests = await shop.sell(), await shop.sell()
    await customer.add(both)
    await guest.add(both, 2)
    await guest.add(only_guests)
    cart = await claim(customer, guest, strategy)
    assert [item.quantity for item in cart.items] == quantities
    assert cart.cart_id == customer.cart_id
    assert (await guest.see()).merged_into == customer.cart_id
    with pytest.raises(problems.CartMerged):
        await guest.add(both)
    assert await claim(customer, guest, strategy) == cart
    merged = [each for each in await carting.emitted_of(CartMerged) if each.cart_id == guest.cart_id]
    assert [(each.merged_into, each.strategy) for each in merged] == [(customer.cart_id, strategy)]


async def test_the_delivery_of_the_guest_comes_along_quoted_afresh(
    desk: Desk, shop: Assortment, guest: Shopper, customer: Shopper
) -> None:
    sku = await shop.sell()
    await customer.add(sku)
    await guest.add(sku)
    await guest.deliver()
    desk.fees["STANDARD_HOME"] = 990
    cart = await claim(customer, guest)
    assert cart.totals.shipping == money(990)
    assert desk.asked[-1]["lines"][0]["quantity"] == 2


async def test_a_wrong_token_or_somebody_elses_cart_is_not_there(carting: Serving, guest: Shopper, customer: Shopper) -> None:
    with pytest.raises(problems.NotFound):
        await claim(customer, Shopper(guest.client, guest.cart_id, "x" * 43))
    await claim(customer, guest)
    with pytest.raises(problems.NotFound):
        await claim(await a_customer(carting), guest)
