"""Tiers by orders and by hand."""

import asyncio
from datetime import UTC, datetime, timedelta

import msgspec
import pytest
from sqlalchemy import select

from generated.common.models import Money
from generated.events.ordering import OrderDelivered
from generated.events.paying import RefundSucceeded
from generated.events.profiling import CustomerTierChanged, TierRulesChanged
from generated.profiling import models, operations, problems
from generated.profiling.client import ProfilingClient
from infra.runtime.ids import new_id
from infra.runtime.store.tables import jobs
from tests.service.profiling.support import get, later, new_customer, set_tier
from tests.support.service import Serving


def delivered(customer_id: str, cents: int, *, order_id: str | None = None, days_ago: float = 0) -> OrderDelivered:
    return OrderDelivered(
        order_id=order_id or new_id("ord"),
        order_number="CO-2026-000042",
        customer_id=customer_id,
        total=Money(amount=cents, currency="EUR"),
        delivered_at=datetime.now(UTC) - timedelta(days=days_ago),
    )


def refunded(customer_id: str, order_id: str, *, remaining: int) -> RefundSucceeded:
    return RefundSucceeded(
        order_id=order_id,
        payment_intent_id=new_id("pay"),
        refund_id=new_id("rfd"),
        customer_id=customer_id,
        amount=Money(amount=1, currency="EUR"),
        remaining=Money(amount=remaining, currency="EUR"),
        reason="GOODWILL",
        refunded_at=datetime.now(UTC),
    )


async def tier_changes(profiling: Serving, customer: models.Customer) -> list[tuple[str, str, str]]:
    events = await profiling.emitted_of(CustomerTierChanged)
    mine = [event for event in events if event.customer_id == customer.customer_id]
    return [(event.previous_tier, event.customer.tier, event.cause) for event in mine]


async def test_the_rules_are_published_at_the_first_start(profiling: Serving) -> None:
    [event] = await profiling.emitted_of(TierRulesChanged)
    assert [rule.tier for rule in event.rules.tiers] == ["STANDARD", "PREMIUM", "VIP"]


async def test_an_order_that_came_back_counts_for_no_tier(profiling: Serving, owner: ProfilingClient) -> None:
    """Its refund is all that is told of it: it was never delivered."""
    customer, _ = await new_customer(profiling)
    await profiling.react(delivered(customer.customer_id, 20000))
    await profiling.react(refunded(customer.customer_id, new_id("ord"), remaining=0))
    seen = await get(owner, customer.customer_id)
    assert (seen.tier, seen.spend_12_months.amount, seen.orders_12_months) == ("STANDARD", 20000, 1)


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


async def test_a_refund_that_comes_before_the_delivery_counts_all_the_same(profiling: Serving, owner: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    order_id = new_id("ord")
    await profiling.react(refunded(customer.customer_id, order_id, remaining=1000))
    assert (await get(owner, customer.customer_id)).spend_12_months.amount == 0
    await profiling.react(delivered(customer.customer_id, 4000, order_id=order_id))
    assert (await get(owner, customer.customer_id)).spend_12_months.amount == 1000


async def test_a_guests_order_and_an_unknown_customers_change_nothing(profiling: Serving) -> None:
    before = await profiling.emitted()
    guest = msgspec.structs.replace(delivered(new_id("cus"), 99999), customer_id=msgspec.UNSET)
    await profiling.react(guest)
    await profiling.react(delivered(new_id("cus"), 99999))
    assert await profiling.emitted() == before


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


async def test_a_tier_given_by_hand_ends_without_any_event(profiling: Serving, owner: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    await set_tier(owner, customer, "VIP", datetime.now(UTC) + timedelta(days=9))
    due = select(jobs.c.due_at).where(jobs.c.kind == "review_tier", jobs.c.key == customer.customer_id)
    due_at = await profiling.store.query(lambda tx: tx.scalar(due))
    assert timedelta(days=8) < due_at - datetime.now(UTC) < timedelta(days=9)


async def test_a_tier_whose_time_is_over_gives_the_computed_one_back(profiling: Serving, owner: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    await set_tier(owner, customer, "VIP")
    back = await set_tier(owner, customer, "PREMIUM", datetime(2000, 1, 1, tzinfo=UTC))
    assert (back.tier, back.tier_source) == ("STANDARD", "COMPUTED")
    assert await tier_changes(profiling, customer) == [("STANDARD", "VIP", "MANUAL"), ("VIP", "STANDARD", "MANUAL")]


async def test_a_tier_lasts_no_longer_than_the_calendar_of_the_contract(profiling: Serving, owner: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    given = await set_tier(owner, customer, "VIP", datetime.fromisoformat("2099-12-31T23:59:59-10:00"))
    assert given.tier_expires_at == datetime(2099, 12, 31, 23, 59, 59, tzinfo=UTC)


async def test_a_tier_is_set_at_the_current_version_only(profiling: Serving, owner: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    await set_tier(owner, customer, "VIP")
    body = models.TierAssignment(tier="PREMIUM", reason="Again", version=1)
    with pytest.raises(problems.VersionConflict):
        await owner.set_customer_tier(operations.SetCustomerTierRequest(customer_id=customer.customer_id, body=body))
