"""What CARTING does on ProductUnpublished."""

import pytest

from generated.carting import problems
from tests.service.carting.support import Assortment, Relay, Shopper, codes


async def test_what_leaves_the_shop_must_leave_the_cart(shop: Assortment, relay: Relay, guest: Shopper) -> None:
    sku = await shop.sell()
    await guest.add(sku)
    await shop.withdraw(sku)
    await relay.last()
    cart = await guest.see()
    assert codes(cart) == ["ITEM_UNAVAILABLE"]
    assert "AVAILABLE_ITEMS" in cart.requirements
    assert not cart.items[0].for_sale
    with pytest.raises(problems.ItemUnavailable):
        await guest.set(sku, 2)
