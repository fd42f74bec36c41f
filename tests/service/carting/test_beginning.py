"""Carts begin, and belong to somebody."""

import pytest
from sqlalchemy import select

from generated.carting import operations, problems
from generated.carting.client import CartingClient
from generated.events.carting import CartCreated
from impl.carting.tables import carts
from infra.runtime.caller import Caller
from infra.runtime.ids import new_id
from tests.service.carting.support import Shopper, a_customer, a_guest
from tests.support.service import Serving


class TestBeginning:
    async def test_a_guest_gets_a_token_that_is_kept_only_as_a_hash(self, carting: Serving, guest: Shopper) -> None:
        cart = await guest.see()
        assert (cart.status, cart.requirements) == ("ACTIVE", ["ITEMS", "DELIVERY_ADDRESS", "SHIPPING_METHOD"])
        row = await carting.store.query(lambda tx: tx.one(select(carts).where(carts.c.cart_id == guest.cart_id)))
        assert guest.token not in str(row)
        assert [each.cart_id for each in await carting.emitted_of(CartCreated)].count(guest.cart_id) == 1

    async def test_a_customer_has_one_active_cart(self, customer: Shopper) -> None:
        again = await customer.client.create_cart(operations.CreateCartRequest())
        assert isinstance(again, operations.CreateCartOk)
        assert again.body.cart.cart_id == customer.cart_id
        mine = await customer.client.get_my_cart(operations.GetMyCartRequest())
        assert mine.body.cart_id == customer.cart_id

    async def test_without_a_cart_there_is_none(self, carting: Serving) -> None:
        with pytest.raises(problems.NotFound):
            await carting.as_customer(CartingClient, new_id("cus")).get_my_cart(operations.GetMyCartRequest())


class TestAccess:
    async def test_what_is_not_yours_is_not_there(self, carting: Serving, guest: Shopper, customer: Shopper) -> None:
        stranger, other = await a_guest(carting), await a_customer(carting)
        for client in (stranger.client, other.client, carting.as_service(CartingClient)):
            for cart_id in (guest.cart_id, customer.cart_id):
                with pytest.raises(problems.NotFound):
                    await client.get_cart(operations.GetCartRequest(cart_id=cart_id))

    async def test_a_service_asks_on_somebodys_behalf(self, carting: Serving, guest: Shopper) -> None:
        customer_id = new_id("cus")
        mine = await a_customer(carting, customer_id)
        service = carting.as_service(CartingClient)
        request = operations.GetCartRequest(cart_id=mine.cart_id, on_behalf_of=customer_id)
        assert (await service.get_cart(request)).body == await mine.see()
        for_guest = operations.GetCartRequest(cart_id=guest.cart_id, caller=Caller(cart_token=guest.token))
        assert (await service.get_cart(for_guest)).body == await guest.see()
        with pytest.raises(problems.NotFound):
            await service.get_cart(operations.GetCartRequest(cart_id=guest.cart_id, on_behalf_of=customer_id))

    async def test_nobody_but_a_service_asks_for_another(self, carting: Serving) -> None:
        customer_id = new_id("cus")
        mine, other = await a_customer(carting, customer_id), await a_customer(carting)
        with pytest.raises(problems.NotFound):
            await other.client.get_cart(operations.GetCartRequest(cart_id=mine.cart_id, on_behalf_of=customer_id))

    async def test_staff_see_every_cart(self, carting: Serving, guest: Shopper) -> None:
        staff = carting.as_staff(CartingClient, "carts:read")
        assert (await staff.get_cart(operations.GetCartRequest(cart_id=guest.cart_id))).body.cart_id == guest.cart_id
