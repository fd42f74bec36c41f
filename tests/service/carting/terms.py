"""What the tests of the four events about SHIPPING's terms have in common."""

from generated.carting import models
from tests.service.carting.support import Assortment, Desk, Shopper, TermsEvent, codes, money, shown, terms_told
from tests.support.service import Serving


async def quoted_again(
    carting: Serving, desk: Desk, shop: Assortment, shopper: Shopper, event: type[TermsEvent], version: int = 7
) -> models.Cart:
    """An open cart is quoted once after the event, not after an older one, and tells its owner of the new fee and days."""
    await shopper.add(await shop.sell())
    chosen = await shopper.deliver()
    asked = len(desk.asked)
    await carting.react(terms_told(event, version))
    desk.fees["STANDARD_HOME"], desk.days = 590, (20, 22)
    cart = await shopper.see()
    assert (len(desk.asked), cart.version) == (asked + 1, chosen.version + 1)
    assert (shown(cart).fee, shown(cart).latest_day) == (money(590), desk.day(22))
    assert sorted(codes(cart)) == ["DELIVERY_DAYS_CHANGED", "SHIPPING_FEE_CHANGED"]
    for late in (version, version - 1):
        await carting.react(terms_told(event, late))
    assert await shopper.see() == cart
    assert len(desk.asked) == asked + 1
    return cart
