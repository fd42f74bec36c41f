"""Set a customer's tier by hand."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select

from generated.profiling import models, operations, problems
from generated.profiling.client import ProfilingClient
from infra.runtime.store.tables import jobs
from tests.service.profiling.support import new_customer, set_tier, tier_changes
from tests.support.service import Serving


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
