"""Read a cart."""

from dataclasses import replace

import pytest

from generated.carting import operations, problems
from generated.carting.client import CartingClient
from impl.carting.projections import offers
from infra.runtime.caller import Caller
from infra.runtime.ids import new_id
from tests.service.carting.support import Assortment, Relay, Shopper, a_customer, a_guest, codes
from tests.support.service import Serving


async def test_what_is_not_yours_is_not_there(carting: Serving, guest: Shopper, customer: Shopper) -> None:
    stranger, other = await a_guest(carting), await a_customer(carting)
    for client in (stranger.client, other.client, carting.as_service(CartingClient)):
        for cart_id in (guest.cart_id, customer.cart_id):
            with pytest.raises(problems.NotFound):
                await client.get_cart(operations.GetCartRequest(cart_id=cart_id))


async def test_a_service_asks_on_somebodys_behalf(carting: Serving, guest: Shopper) -> None:
    customer_id = new_id("cus")
    mine = await a_customer(carting, customer_id)
    service = carting.as_service(CartingClient)
    request = operations.GetCartRequest(cart_id=mine.cart_id, on_behalf_of=customer_id)
    assert (await service.get_cart(request)).body == await mine.see()
    for_guest = operations.GetCartRequest(cart_id=guest.cart_id, caller=Caller(credentials={"cart_token": guest.token}))
    assert (await service.get_cart(for_guest)).body == await guest.see()
    with pytest.raises(problems.NotFound):
        await service.get_cart(operations.GetCartRequest(cart_id=guest.cart_id, on_behalf_of=customer_id))


async def test_nobody_but_a_service_asks_for_another(carting: Serving) -> None:
    customer_id = new_id("cus")
    mine, other = await a_customer(carting, customer_id), await a_customer(carting)
    with pytest.raises(problems.NotFound):
        await other.client.get_cart(operations.GetCartRequest(cart_id=mine.cart_id, on_behalf_of=customer_id))


async def test_staff_see_every_cart(carting: Serving, guest: Shopper) -> None:
    staff = carting.as_staff(CartingClient, "carts:read")
    assert (await staff.get_cart(operations.GetCartRequest(cart_id=guest.cart_id))).body.cart_id == guest.cart_id


async def test_a_limit_that_became_lower_is_kept_to_and_told(
    carting: Serving, shop: Assortment, relay: Relay, guest: Shopper
) -> None:
    sku, other = await shop.sell(), await shop.sell()
    await guest.add(sku, 10)
    known = (await carting.store.query(lambda tx: offers.list_known(tx, [sku])))[sku]
    lower = replace(known, max_per_order=2, version=known.version + 1)
    await carting.store.command(lambda tx: offers.latest(tx, lower))
    for cart in (await guest.see(), await guest.add(other)):  # another write does not hide it
        assert (cart.items[0].quantity, cart.items[0].line_total.amount) == (2, 2 * 1990)
        assert [(each.code, each.quantity_before, each.quantity_after) for each in cart.warnings] == [
            ("QUANTITY_REDUCED", 10, 2)
        ]
    assert codes(await guest.set(sku, 1)) == []
