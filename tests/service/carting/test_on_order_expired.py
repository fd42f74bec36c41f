"""What CARTING does on OrderExpired."""

import msgspec

from generated.events.carting import CartReopened
from tests.service.carting.support import Assortment, Desk, Shopper, expired, ordered
from tests.support.service import Serving


async def test_an_order_nobody_paid_gives_the_cart_back(carting: Serving, desk: Desk, shop: Assortment, guest: Shopper) -> None:
    await guest.add(await shop.sell())
    order = ordered(await guest.deliver())
    await carting.react(order)
    for _ in range(2):
        await carting.react(expired(order))
    cart = await guest.see()
    assert (cart.status, cart.order_id, cart.requirements) == ("ACTIVE", msgspec.UNSET, [])
    await carting.react(order)
    assert (await guest.see()).status == "ACTIVE"
    told = [each for each in await carting.emitted_of(CartReopened) if each.cart_id == cart.cart_id]
    assert [each.order_id for each in told] == [order.order_id]
