"""What CARTING does on CustomerEmailConfirmed."""

from generated.events.profiling import CustomerEmailConfirmed
from infra.runtime.ids import new_id
from tests.service.carting.support import Assortment, a_customer, customer_of_tier, tier_rules
from tests.support.service import Serving


async def test_it_alone_tells_the_tier(carting: Serving, shop: Assortment) -> None:
    customer_id = new_id("cus")
    await carting.react(tier_rules(PREMIUM=5, VIP=10))
    await carting.react(CustomerEmailConfirmed(customer_id=customer_id, customer=customer_of_tier(customer_id, "VIP", 3)))
    shopper = await a_customer(carting, customer_id)
    await shopper.add(await shop.sell(2000))
    assert (await shopper.see()).tier_applied == "VIP"
