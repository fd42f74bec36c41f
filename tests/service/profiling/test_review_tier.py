"""A tier is looked at anew when its time has come."""

import asyncio
from datetime import UTC, datetime, timedelta

import msgspec
from sqlalchemy import select

from generated.profiling.client import ProfilingClient
from infra.runtime.store.tables import jobs
from tests.service.profiling.support import delivered, get, later, new_customer, set_tier, tier_changes
from tests.support.service import Serving


async def test_an_order_leaves_the_window_after_twelve_months(profiling: Serving, owner: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    await profiling.react(delivered(customer.customer_id, 30000, days_ago=364))
    assert (await get(owner, customer.customer_id)).tier == "PREMIUM"
    due = select(jobs.c.due_at).where(jobs.c.kind == "review_tier", jobs.c.key == customer.customer_id)
    due_at = await profiling.store.query(lambda tx: tx.scalar(due))
    assert timedelta(hours=23) < due_at - datetime.now(UTC) < timedelta(hours=25)
    with later(profiling, days=1.1):
        await profiling.react(delivered(customer.customer_id, 100))
    after = await get(owner, customer.customer_id)
    assert (after.tier, after.spend_12_months.amount, after.orders_12_months) == ("STANDARD", 100, 1)


async def test_a_tier_given_by_hand_wins_until_it_expires(profiling: Serving, owner: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    given = await set_tier(owner, customer, "VIP", datetime.now(UTC) + timedelta(seconds=0.4))
    assert (given.tier, given.tier_source, given.tier_reason) == ("VIP", "MANUAL", "Late parcel")
    await profiling.react(delivered(customer.customer_id, 40000))
    assert (await get(owner, customer.customer_id)).tier == "VIP"
    await asyncio.sleep(0.4)
    for _ in range(40):  # the job runs when its time has come
        after = await get(owner, customer.customer_id)
        if after.tier != "VIP":
            break
        await asyncio.sleep(0.1)
    assert (after.tier, after.tier_source) == ("PREMIUM", "COMPUTED")
    assert after.tier_expires_at is msgspec.UNSET
    assert await tier_changes(profiling, customer) == [("STANDARD", "VIP", "MANUAL"), ("VIP", "PREMIUM", "EXPIRED")]
