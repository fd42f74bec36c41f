"""Read a customer."""

import pytest

from generated.profiling import problems
from generated.profiling.client import ProfilingClient
from infra.runtime.ids import new_id
from tests.service.profiling.support import get, new_customer
from tests.support.service import Serving


async def test_an_unknown_customer_is_not_found(owner: ProfilingClient) -> None:
    with pytest.raises(problems.NotFound):
        await get(owner, new_id("cus"))


async def test_a_customer_may_not_do_what_staff_may(profiling: Serving) -> None:
    customer, me = await new_customer(profiling)
    with pytest.raises(problems.Forbidden):
        await get(me, customer.customer_id)
