"""Who signs in with a second factor: a code counts once, and wrong ones make the account wait."""

import asyncio
from pathlib import Path

import pytest

from generated.profiling import problems
from generated.profiling.client import ProfilingClient
from impl.profiling.domain.back_off import BackOff
from impl.profiling.repositories import sign_in_failures
from impl.profiling.repositories.sign_in_failures import FailureKey
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction
from tests.service.profiling.accounts import me, queued
from tests.service.profiling.second_factors import set_up
from tests.service.profiling.support import (
    CHEAP,
    PASSWORD,
    at,
    later,
    new_customer,
    new_email,
    register,
    sign_in,
    signed_in,
    stopped,
)
from tests.service.profiling.test_list_my_sessions import FIREFOX
from tests.support.service import Serving, serving

NO_CODE = "zzzz-zzzz-zzzz"


async def test_the_code_is_asked_for_after_the_right_password_only(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, client = await new_customer(profiling)
    app, _ = await set_up(profiling, client)
    with pytest.raises(problems.InvalidCredentials):
        await sign_in(anybody, customer.email, "not the password", code=app.code())
    with pytest.raises(problems.SecondFactorRequired):
        await sign_in(anybody, customer.email)
    with pytest.raises(problems.SecondFactorWrong):
        await sign_in(anybody, customer.email, code=app.wrong())
    session = await sign_in(anybody, customer.email, code=f"{app.code()[:3]} {app.code()[3:]}")
    assert (await me(signed_in(profiling, session))).has_second_factor is True


async def test_asking_for_the_code_counts_as_no_failure(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, client = await new_customer(profiling)
    app, _ = await set_up(profiling, client)
    for _ in range(7):
        with pytest.raises(problems.SecondFactorRequired):
            await sign_in(anybody, customer.email)
    await sign_in(anybody, customer.email, code=app.code())


async def test_no_code_counts_twice_not_even_an_earlier_one(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, client = await new_customer(profiling)
    app, _ = await set_up(profiling, client)
    await sign_in(anybody, customer.email, code=app.code(ahead=1))
    for ahead in (1, 0, -1):
        with pytest.raises(problems.SecondFactorWrong):
            await sign_in(anybody, customer.email, code=app.code(ahead=ahead))
    with later(profiling, seconds=60):
        await sign_in(anybody, customer.email, code=app.code())


async def test_a_code_is_good_a_step_before_and_after_its_own(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, client = await new_customer(profiling)
    app, _ = await set_up(profiling, client)
    with stopped(profiling, minutes=5):
        for ahead in (-2, 2):
            with pytest.raises(problems.SecondFactorWrong):
                await sign_in(anybody, customer.email, code=app.code(ahead=ahead))
        for ahead in (-1, 0, 1):
            await sign_in(anybody, customer.email, code=app.code(ahead=ahead))


async def test_of_two_sign_ins_with_one_code_at_once_one_gets_in(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, client = await new_customer(profiling)
    app, codes = await set_up(profiling, client)
    for code in (app.code(), codes[0]):
        tries = (sign_in(anybody, customer.email, code=code) for _ in range(3))
        answers = await asyncio.gather(*tries, return_exceptions=True)
        refused = [answer for answer in answers if isinstance(answer, BaseException)]
        assert [type(each) for each in refused] == [problems.SecondFactorWrong] * 2, refused


async def test_who_began_a_moment_before_a_counter_was_opened_waits_for_nothing(profiling: Serving) -> None:
    key = FailureKey.codes(new_id("cus"))

    def count(tx: Transaction) -> None:
        with sign_in_failures.change(tx, key) as failures:
            failures.refuse_while_blocked(tx.now)
            failures.count(BackOff(after=9, first=1, longest=9), tx.now)

    with later(profiling, seconds=1):
        await profiling.store.command(count)
    await profiling.store.command(count)
    assert (await profiling.store.query(lambda tx: sign_in_failures.get(tx, key))).failures == 2


async def test_a_recovery_code_counts_once(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, client = await new_customer(profiling)
    _, codes = await set_up(profiling, client)
    await sign_in(anybody, customer.email, code=codes[0].upper())
    with pytest.raises(problems.SecondFactorWrong):
        await sign_in(anybody, customer.email, code=codes[0])
    assert (await me(client)).recovery_codes_left == 9


async def test_the_person_is_told_of_a_recovery_code_and_of_no_other(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, client = await new_customer(profiling)
    await sign_in(anybody, customer.email, code=NO_CODE)  # nothing is asked for yet
    app, codes = await set_up(profiling, client)
    await sign_in(anybody, customer.email, code=app.code())
    browser = profiling.client(ProfilingClient, User_Agent=FIREFOX)
    for code in codes[:2]:
        await sign_in(browser, customer.email, code=code)
    told = await queued(profiling, customer.customer_id, "RECOVERY_CODE_USED")
    assert [message.about for message in told] == [{"device": "Firefox, Windows", "left": left} for left in ("9", "8")]


async def test_a_code_that_was_no_good_is_told_to_nobody(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, client = await new_customer(profiling)
    await set_up(profiling, client)
    with pytest.raises(problems.SecondFactorWrong):
        await sign_in(anybody, customer.email, code=NO_CODE)
    assert not await queued(profiling, customer.customer_id, "RECOVERY_CODE_USED")


async def test_who_knows_the_password_gets_no_more_guesses_from_other_addresses(tmp_path: Path) -> None:
    async with serving("profiling", folder=tmp_path, settings={**CHEAP, "PROXY_HOPS": "1"}) as services:
        profiling, email = services["profiling"], new_email()
        await register(at(profiling, "192.0.2.1"), email)
        client = signed_in(profiling, await sign_in(at(profiling, "192.0.2.1"), email))
        app, _ = await set_up(profiling, client)
        for number in range(5):
            with pytest.raises(problems.SecondFactorWrong):
                await sign_in(at(profiling, f"198.51.100.{number}"), email, code=app.wrong())
        with pytest.raises(problems.TooManyAttempts):
            await sign_in(at(profiling, "203.0.113.1"), email, code=app.code())
        with pytest.raises(problems.InvalidCredentials):  # who does not know the password is told nothing, and stops nobody
            await sign_in(at(profiling, "203.0.113.2"), email, "not the password", code=app.code())
        with later(profiling, seconds=2.1):
            await sign_in(at(profiling, "192.0.2.1"), email, PASSWORD, code=app.code())
