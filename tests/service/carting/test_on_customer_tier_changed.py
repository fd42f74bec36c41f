"""What CARTING does on CustomerTierChanged."""

from infra.runtime.ids import new_id
from tests.service.carting.support import Assortment, a_customer, codes, money, tier_changed, tier_rules
from tests.support.service import Serving


async def test_an_open_cart_is_priced_by_the_new_tier_and_says_so(carting: Serving, shop: Assortment) -> None:
    customer_id = new_id("cus")
    await carting.react(tier_rules(PREMIUM=5, VIP=10))
    shopper = await a_customer(carting, customer_id)
    await shopper.add(await shop.sell(2000))
    await carting.react(tier_changed(customer_id, "VIP", 3))
    await carting.react(tier_changed(customer_id, "PREMIUM", 2))  # an older one, late
    cart = await shopper.see()
    assert (cart.tier_applied, codes(cart), cart.totals.total) == ("VIP", ["TIER_CHANGED"], money(1800))
