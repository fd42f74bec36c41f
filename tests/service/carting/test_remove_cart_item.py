"""Take a line out of a cart."""

import pytest

from generated.carting import problems
from tests.service.carting.support import Assortment, Shopper, money


async def test_one_line_leaves_and_the_others_stay(shop: Assortment, guest: Shopper) -> None:
    gone, kept = await shop.sell(1990), await shop.sell(500)
    await guest.add(gone, 2)
    before = await guest.add(kept)
    cart = await guest.remove(gone)
    assert ([item.sku for item in cart.items], cart.totals.items, cart.version) == ([kept], money(500), before.version + 1)
    with pytest.raises(problems.NotFound):
        await guest.remove(gone)
