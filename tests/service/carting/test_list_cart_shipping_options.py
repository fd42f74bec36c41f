"""How can this cart be delivered?."""

import pytest

from generated.carting import problems
from tests.service.carting.support import Assortment, Desk, Shopper


async def test_options_for_a_postal_code_that_cannot_be_one_are_refused(desk: Desk, shop: Assortment, guest: Shopper) -> None:
    """And not answered as if nobody delivered there."""
    for _ in range(2):  # an empty cart, too
        with pytest.raises(problems.PostalCodeInvalid) as refusal:
            await guest.options(country="FR", postal_code="9740")
        assert refusal.value.members == {"country": "FR", "postal_code": "9740"}
        await guest.add(await shop.sell())


async def test_options_come_cheapest_first_for_the_place_asked(desk: Desk, shop: Assortment, guest: Shopper) -> None:
    assert await guest.options() == []
    await guest.add(await shop.sell())
    desk.fees = {"EXPRESS_HOME": 1290, "STANDARD_HOME": 490}
    assert [each.fee.amount for each in await guest.options()] == [490, 1290]
    await guest.options(country="BE")
    assert (desk.asked[-1]["country"], desk.asked[-1]["postal_code"]) == ("BE", "1000")
    desk.fees = {}
    assert await guest.options() == []
