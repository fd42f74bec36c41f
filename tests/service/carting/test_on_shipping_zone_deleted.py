"""What CARTING does on ShippingZoneDeleted."""

import msgspec

from generated.events.shipping import ShippingZoneChanged, ShippingZoneDeleted
from tests.service.carting.support import Assortment, Desk, Shopper, codes, terms_told
from tests.service.carting.terms import quoted_again
from tests.support.service import Serving


async def test_an_open_cart_is_quoted_again(carting: Serving, desk: Desk, shop: Assortment, guest: Shopper) -> None:
    await quoted_again(carting, desk, shop, guest, ShippingZoneDeleted)


async def test_its_last_version_is_newer_than_all_before(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    deleted = terms_told(ShippingZoneDeleted, 5)
    await carting.react(deleted)
    await guest.add(await shop.sell())
    await guest.deliver()
    late = msgspec.structs.replace(terms_told(ShippingZoneChanged, 4), terms_key=deleted.terms_key)
    asked = len(desk.asked)
    await carting.react(late)
    assert codes(await guest.see()) == []
    assert len(desk.asked) == asked
