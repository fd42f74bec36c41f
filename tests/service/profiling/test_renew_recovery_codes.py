"""Make new recovery codes."""

import pytest

from generated.profiling import problems
from generated.profiling.client import ProfilingClient
from tests.service.profiling.accounts import me, queued
from tests.service.profiling.second_factors import renew, set_up
from tests.service.profiling.support import new_customer, sign_in
from tests.support.service import Serving


async def test_the_new_codes_take_the_place_of_the_old_ones(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, client = await new_customer(profiling)
    app, old = await set_up(profiling, client)
    await sign_in(anybody, customer.email, code=old[0])
    assert (await me(client)).recovery_codes_left == 9
    with pytest.raises(problems.CodeWrong):
        await renew(client, app.wrong())
    new = await renew(client, app.code())
    assert (await me(client)).recovery_codes_left == 10
    with pytest.raises(problems.SecondFactorWrong):
        await sign_in(anybody, customer.email, code=old[1])
    await sign_in(anybody, customer.email, code=new[1])
    changes = [row.about["change"] for row in await queued(profiling, customer.customer_id, "SECOND_FACTOR_CHANGED")]
    assert changes == ["ADDED", "CODES_RENEWED"]


async def test_without_a_second_factor_there_are_none(profiling: Serving) -> None:
    _, client = await new_customer(profiling)
    with pytest.raises(problems.SecondFactorMissing):
        await renew(client, "492039")
