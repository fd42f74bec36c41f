"""What PROFILING does on RefundSucceeded."""

from generated.events.paying import RefundSucceeded
from generated.profiling.client import ProfilingClient
from infra.runtime.ids import new_id
from tests.service.profiling.support import delivered, get, new_customer, refunded
from tests.service.profiling.told import happened, told_of
from tests.support.service import Serving

_FILE = "paying/events/refund-succeeded.v1.json"


async def test_an_order_that_came_back_counts_for_no_tier(profiling: Serving, owner: ProfilingClient) -> None:
    """Its refund is all that is told of it: it was never delivered."""
    customer, _ = await new_customer(profiling)
    await profiling.react(delivered(customer.customer_id, 20000))
    await profiling.react(refunded(customer.customer_id, new_id("ord"), remaining=0))
    seen = await get(owner, customer.customer_id)
    assert (seen.tier, seen.spend_12_months.amount, seen.orders_12_months) == ("STANDARD", 20000, 1)


async def test_a_refund_that_comes_before_the_delivery_counts_all_the_same(profiling: Serving, owner: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    order_id = new_id("ord")
    await profiling.react(refunded(customer.customer_id, order_id, remaining=1000))
    assert (await get(owner, customer.customer_id)).spend_12_months.amount == 0
    await profiling.react(delivered(customer.customer_id, 4000, order_id=order_id))
    assert (await get(owner, customer.customer_id)).spend_12_months.amount == 1000


async def test_the_buyer_is_told(profiling: Serving) -> None:
    """A guest too."""
    event = happened(RefundSucceeded, _FILE)
    await profiling.react(event)
    about = {"refund_id": event.refund_id, "amount": "1791", "reason": "DAMAGED"}
    assert await told_of(profiling, event.order_id) == [("REFUNDED", about)]


async def test_a_refund_of_nothing_is_not_told(profiling: Serving) -> None:
    event = happened(RefundSucceeded, _FILE, amount={"amount": 0, "currency": "EUR"})
    await profiling.react(event)
    assert await told_of(profiling, event.order_id) == []
