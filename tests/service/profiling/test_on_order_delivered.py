"""What PROFILING does on OrderDelivered."""

import msgspec

from generated.profiling.client import ProfilingClient
from infra.runtime.ids import new_id
from tests.service.profiling.support import delivered, get, new_customer, refunded, tier_changes
from tests.support.service import Serving


async def test_delivered_orders_lift_the_tier_and_refunds_lower_it(profiling: Serving, owner: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    order = delivered(customer.customer_id, 30000)
    for _ in range(2):
        await profiling.react(order)  # told twice, counted once
    lifted = await get(owner, customer.customer_id)
    assert (lifted.tier, lifted.spend_12_months.amount, lifted.orders_12_months) == ("PREMIUM", 30000, 1)
    await profiling.react(refunded(customer.customer_id, order.order_id, remaining=20000))
    await profiling.react(refunded(customer.customer_id, order.order_id, remaining=25000))  # an older one, late
    lowered = await get(owner, customer.customer_id)
    assert (lowered.tier, lowered.spend_12_months.amount) == ("STANDARD", 20000)
    assert await tier_changes(profiling, customer) == [
        ("STANDARD", "PREMIUM", "COMPUTED"),
        ("PREMIUM", "STANDARD", "COMPUTED"),
    ]


async def test_a_guests_order_and_an_unknown_customers_change_nothing(profiling: Serving) -> None:
    before = await profiling.emitted()
    guest = msgspec.structs.replace(delivered(new_id("cus"), 99999), customer_id=msgspec.UNSET)
    await profiling.react(guest)
    await profiling.react(delivered(new_id("cus"), 99999))
    assert await profiling.emitted() == before
