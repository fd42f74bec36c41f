"""An operator lets somebody in who lost the app and the recovery codes."""

from datetime import timedelta
from pathlib import Path

import pytest

from generated.events.profiling import SessionRevoked
from generated.profiling import problems
from generated.profiling.client import ProfilingClient
from impl.profiling.repositories.sessions import Sessions
from impl.profiling.use_cases.reset_second_factor import reset_second_factor
from infra.runtime.ids import new_id
from infra.runtime.service import CommandRefused
from tests.service.profiling.accounts import me, queued
from tests.service.profiling.second_factors import App, confirm, owners_need_one, set_up, start
from tests.service.profiling.support import CHEAP, OWNER_EMAIL, OWNER_PASSWORD, new_customer, sign_in, signed_in
from tests.service.profiling.test_get_key_set_rotated import command
from tests.support.service import Serving, serving

_SESSIONS = Sessions(access_token_lifetime=timedelta(minutes=15))


async def reset(profiling: Serving, email: str) -> str:
    return await profiling.store.command(lambda tx: reset_second_factor(tx, email, _SESSIONS))


async def test_the_password_is_enough_again_the_sessions_end_and_the_person_is_told(
    profiling: Serving, anybody: ProfilingClient
) -> None:
    customer, client = await new_customer(profiling)
    await set_up(profiling, client)
    said = await reset(profiling, customer.email.upper())
    assert said.startswith(f"{customer.email.upper()} signs in with the password alone now.")
    with pytest.raises(problems.Unauthenticated):
        await me(client)
    again = signed_in(profiling, await sign_in(anybody, customer.email))
    assert (await me(again)).has_second_factor is False
    revoked = [each for each in await profiling.emitted_of(SessionRevoked) if each.user_id == customer.customer_id]
    assert [each.reason for each in revoked] == ["SIGNED_OUT"]
    changes = [row.about["change"] for row in await queued(profiling, customer.customer_id, "SECOND_FACTOR_CHANGED")]
    assert changes == ["ADDED", "REMOVED"]


async def test_wrong_codes_of_the_lost_app_make_the_next_one_wait_for_nothing(
    profiling: Serving, anybody: ProfilingClient
) -> None:
    customer, client = await new_customer(profiling)
    lost, _ = await set_up(profiling, client)
    for _ in range(4):
        with pytest.raises(problems.SecondFactorWrong):
            await sign_in(anybody, customer.email, code=lost.wrong())
    await reset(profiling, customer.email)
    again = signed_in(profiling, await sign_in(anybody, customer.email))
    app = App(profiling=profiling, secret=(await start(again)).secret)
    with pytest.raises(problems.CodeWrong):
        await confirm(again, app.wrong())
    await confirm(again, app.code())


async def test_who_is_not_there_or_has_no_second_factor_is_named(profiling: Serving) -> None:
    stranger = f"{new_id('who')}@example.org"
    with pytest.raises(CommandRefused, match=f"no account has the e-mail address {stranger}"):
        await reset(profiling, stranger)
    customer, client = await new_customer(profiling)
    await start(client)  # it counts only once it is confirmed
    with pytest.raises(CommandRefused, match=f"{customer.email} signs in without a second factor"):
        await reset(profiling, customer.email)
    assert (await me(client)).user_id == customer.customer_id


async def test_the_last_owner_is_let_in_by_the_command_line_beside_the_running_service(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/profiling.db"
    async with serving("profiling", folder=tmp_path, store_urls={"profiling": url}, settings=CHEAP) as services:
        profiling, anybody = services["profiling"], services["profiling"].client(ProfilingClient)
        await set_up(profiling, signed_in(profiling, await sign_in(anybody, OWNER_EMAIL, OWNER_PASSWORD)), OWNER_PASSWORD)
        code, said, wrong = command(url, "reset-second-factor", OWNER_EMAIL)
        assert (code, wrong) == (0, "")
        assert said.startswith(f"{OWNER_EMAIL} signs in with the password alone now.")
        async with owners_need_one(profiling):
            session = await sign_in(anybody, OWNER_EMAIL, OWNER_PASSWORD)
            assert session.second_factor_missing is True  # and is led to the next one
        code, _, wrong = command(url, "reset-second-factor", OWNER_EMAIL)
        assert (code, wrong) == (2, f"reset-second-factor is not done: {OWNER_EMAIL} signs in without a second factor.\n")
