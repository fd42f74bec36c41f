"""What CARTING does on ShippingMethodChanged."""

from generated.events.shipping import ShippingMethodChanged
from tests.service.carting.support import Assortment, Desk, Shopper, codes, terms_told
from tests.service.carting.terms import quoted_again
from tests.support.service import Serving


async def test_an_open_cart_is_quoted_again(carting: Serving, desk: Desk, shop: Assortment, guest: Shopper) -> None:
    await quoted_again(carting, desk, shop, guest, ShippingMethodChanged)


async def test_a_method_that_is_switched_off_must_be_chosen_again(
    carting: Serving, desk: Desk, shop: Assortment, guest: Shopper
) -> None:
    await guest.add(await shop.sell())
    await guest.deliver()
    await carting.react(terms_told(ShippingMethodChanged, 2))
    del desk.fees["STANDARD_HOME"]
    cart = await guest.see()
    assert (codes(cart), cart.requirements) == (["SHIPPING_UNAVAILABLE"], ["SHIPPING_METHOD"])
