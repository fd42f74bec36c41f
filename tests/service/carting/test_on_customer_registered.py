"""What CARTING does on CustomerRegistered."""

from generated.events.profiling import CustomerRegistered, CustomerState
from infra.runtime.ids import new_id
from tests.service.carting.support import NOW, Assortment, a_customer, money, tier_rules
from tests.support.service import Serving


async def test_a_customer_begins_with_the_tier_that_was_told(carting: Serving, shop: Assortment) -> None:
    customer_id = new_id("cus")
    await carting.react(tier_rules(VIP=10))
    state = CustomerState(customer_id=customer_id, status="ACTIVE", tier="VIP", registered_at=NOW, version=1)
    for _ in range(2):
        await carting.react(CustomerRegistered(customer_id=customer_id, customer=state))
    shopper = await a_customer(carting, customer_id)
    cart = await shopper.add(await shop.sell(2000))
    assert (cart.tier_applied, cart.totals.total) == ("VIP", money(1800))
