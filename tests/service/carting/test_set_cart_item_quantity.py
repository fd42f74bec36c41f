"""Change how many."""

import pytest

from generated.carting import problems
from tests.service.carting.support import Assortment, Shopper, money


async def test_quantities_are_set_and_lines_removed(shop: Assortment, guest: Shopper) -> None:
    sku = await shop.sell()
    await guest.add(sku)
    assert (await guest.set(sku, 5)).totals.items == money(9950)
    with pytest.raises(problems.VersionConflict):
        await guest.set(sku, 6, version=1)
    assert (await guest.remove(sku)).items == []
    with pytest.raises(problems.NotFound):
        await guest.remove(sku)
