"""Sign in without a second factor again."""

import pytest

from generated.profiling import problems
from generated.profiling.client import ProfilingClient
from tests.service.profiling.accounts import me, queued
from tests.service.profiling.second_factors import remove, set_up
from tests.service.profiling.support import PASSWORD, new_customer, sign_in
from tests.support.service import Serving


async def test_password_and_code_remove_it_and_the_person_is_told(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, client = await new_customer(profiling)
    app, codes = await set_up(profiling, client)
    with pytest.raises(problems.PasswordWrong):
        await remove(client, "not the password", app.code())
    with pytest.raises(problems.CodeWrong):
        await remove(client, PASSWORD, app.wrong())
    await remove(client, PASSWORD, app.code())
    assert (await me(client)).has_second_factor is False
    await sign_in(anybody, customer.email)
    with pytest.raises(problems.SecondFactorMissing):
        await remove(client, PASSWORD, codes[0])
    changes = [row.about["change"] for row in await queued(profiling, customer.customer_id, "SECOND_FACTOR_CHANGED")]
    assert changes == ["ADDED", "REMOVED"]


async def test_a_recovery_code_removes_it_for_who_lost_the_app(profiling: Serving) -> None:
    _, client = await new_customer(profiling)
    _, codes = await set_up(profiling, client)
    await remove(client, PASSWORD, codes[3].upper().replace("-", " "))
    assert (await me(client)).has_second_factor is False


async def test_one_that_is_not_confirmed_is_none(profiling: Serving) -> None:
    _, client = await new_customer(profiling)
    with pytest.raises(problems.SecondFactorMissing):
        await remove(client, PASSWORD, "492039")
