"""Begin a cart."""

from sqlalchemy import select

from generated.carting import operations
from generated.events.carting import CartCreated
from impl.carting.tables import carts
from tests.service.carting.support import Shopper
from tests.support.service import Serving


async def test_a_guest_gets_a_token_that_is_kept_only_as_a_hash(carting: Serving, guest: Shopper) -> None:
    cart = await guest.see()
    assert (cart.status, cart.requirements) == ("ACTIVE", ["ITEMS", "DELIVERY_ADDRESS", "SHIPPING_METHOD"])
    row = await carting.store.query(lambda tx: tx.one(select(carts).where(carts.c.cart_id == guest.cart_id)))
    assert guest.token not in str(row)
    assert [each.cart_id for each in await carting.emitted_of(CartCreated)].count(guest.cart_id) == 1


async def test_a_customer_has_one_active_cart(customer: Shopper) -> None:
    again = await customer.client.create_cart(operations.CreateCartRequest())
    assert isinstance(again, operations.CreateCartOk)
    assert again.body.cart.cart_id == customer.cart_id
    mine = await customer.client.get_my_cart(operations.GetMyCartRequest())
    assert mine.body.cart_id == customer.cart_id
