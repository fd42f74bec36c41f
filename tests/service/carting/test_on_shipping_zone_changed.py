"""What CARTING does on ShippingZoneChanged."""

from generated.events.shipping import ShippingZoneChanged
from tests.service.carting.support import Assortment, Desk, Shopper
from tests.service.carting.terms import quoted_again
from tests.support.service import Serving


async def test_an_open_cart_is_quoted_again(carting: Serving, desk: Desk, shop: Assortment, guest: Shopper) -> None:
    await quoted_again(carting, desk, shop, guest, ShippingZoneChanged)
