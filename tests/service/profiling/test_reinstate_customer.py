"""Reinstate a suspended customer."""

import pytest

from generated.events.profiling import CustomerReinstated
from generated.profiling import problems
from generated.profiling.client import ProfilingClient
from tests.service.profiling.accounts import queued, reinstate, suspend
from tests.service.profiling.support import new_customer, sign_in
from tests.support.service import Serving


async def test_the_customer_is_let_in_again_and_told(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    customer, _ = await new_customer(profiling)
    await suspend(owner, customer.customer_id, 1)
    active = await reinstate(owner, customer.customer_id)
    assert (active.status, active.suspension_reason or None, active.version) == ("ACTIVE", None, 3)
    await sign_in(anybody, customer.email)
    assert len(await queued(profiling, customer.customer_id, "ACCOUNT_REINSTATED")) == 1
    events = [each for each in await profiling.emitted_of(CustomerReinstated) if each.customer_id == customer.customer_id]
    assert [(each.customer.status, each.customer.version) for each in events] == [("ACTIVE", 3)]


async def test_only_a_suspended_customer_is_reinstated(profiling: Serving, owner: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    with pytest.raises(problems.CustomerNotSuspended) as refusal:
        await reinstate(owner, customer.customer_id)
    assert refusal.value.members == {"state": "ACTIVE"}
