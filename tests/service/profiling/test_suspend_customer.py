"""Suspend a customer."""

import pytest

from generated.events.profiling import CustomerSuspended, SessionRevoked
from generated.profiling import problems
from generated.profiling.client import ProfilingClient
from tests.service.profiling.accounts import me, queued, suspend
from tests.service.profiling.support import get, new_customer, refresh, sign_in
from tests.support.service import Serving


async def test_the_customer_is_signed_out_told_and_not_let_in(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    customer, mine = await new_customer(profiling)
    session = await sign_in(anybody, customer.email)
    suspended = await suspend(owner, customer.customer_id, 1)
    assert (suspended.status, suspended.suspension_reason, suspended.version) == ("SUSPENDED", "Ordered with stolen cards", 2)
    with pytest.raises(problems.Unauthenticated):
        await me(mine)
    with pytest.raises(problems.Unauthenticated):
        await refresh(anybody, session.refresh_token)
    with pytest.raises(problems.AccountSuspended):
        await sign_in(anybody, customer.email)
    assert len(await queued(profiling, customer.customer_id, "ACCOUNT_SUSPENDED")) == 1
    events = [each for each in await profiling.emitted_of(CustomerSuspended) if each.customer_id == customer.customer_id]
    assert [(each.customer.status, each.customer.version) for each in events] == [("SUSPENDED", 2)]
    revoked = [each for each in await profiling.emitted_of(SessionRevoked) if each.user_id == customer.customer_id]
    assert [each.reason for each in revoked] == ["SUSPENDED"] * 2


async def test_it_is_for_the_version_that_was_seen_and_for_active_customers(profiling: Serving, owner: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    with pytest.raises(problems.VersionConflict):
        await suspend(owner, customer.customer_id, 2)
    await suspend(owner, customer.customer_id, 1)
    with pytest.raises(problems.CustomerNotActive) as refusal:
        await suspend(owner, customer.customer_id, (await get(owner, customer.customer_id)).version)
    assert refusal.value.members == {"state": "SUSPENDED"}
