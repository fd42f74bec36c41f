"""What CARTING does on TierRulesChanged."""

from generated.carting import models
from generated.events.profiling import TierRule, TierRulesChanged, TierRuleSet
from infra.runtime.ids import new_id
from tests.service.carting.support import NOW, Assortment, Desk, a_customer, codes, money, tier_changed
from tests.support.service import Serving


async def test_a_tier_gives_a_discount_and_delivery_is_what_shipping_quotes(
    carting: Serving, desk: Desk, shop: Assortment
) -> None:
    tiers = [
        TierRule(tier="STANDARD", discount_percent=0),
        TierRule(tier="VIP", discount_percent=10, free_shipping_from=money(0)),  # as release 0.1 told it
    ]
    rules = TierRuleSet(currency="EUR", tiers=tiers, version=1, updated_at=NOW)
    await carting.react(TierRulesChanged(currency="EUR", rules=rules))
    customer_id = new_id("cus")
    shopper = await a_customer(carting, customer_id)
    await shopper.add(await shop.sell(2000), 2)
    await shopper.deliver()
    await carting.react(tier_changed(customer_id, "VIP", 2))
    cart = await shopper.see()
    assert (cart.tier_applied, codes(cart)) == ("VIP", ["TIER_CHANGED"])
    assert [(each.kind, each.reference, each.amount) for each in cart.discounts] == [("TIER", "VIP", money(400))]
    assert desk.asked[-1]["tier"] == "VIP"
    assert (cart.totals.shipping, cart.totals.total) == (money(490), money(4090))
    assert isinstance(cart.delivery, models.CartDelivery)
    assert isinstance(cart.delivery.shipping, models.CartShippingOption)
    assert cart.delivery.shipping.fee == money(490)
    assert [each.fee for each in await shopper.options()] == [money(490), money(1290)]
    await carting.react(tier_changed(customer_id, "STANDARD", 1))
    assert (await shopper.see()).tier_applied == "VIP"
