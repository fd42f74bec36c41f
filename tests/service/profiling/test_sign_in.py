"""Who signs in, and who has to wait."""

import asyncio

import jwt
import msgspec
import pytest
from sqlalchemy import update

from generated.profiling import operations, problems
from generated.profiling.client import ProfilingClient
from impl.profiling import tables
from tests.service.profiling.support import PASSWORD, later, new_email, refresh, register, sign_in
from tests.support.service import Serving


async def test_signing_in_gives_tokens_that_the_published_key_proves(anybody: ProfilingClient) -> None:
    email = new_email()
    customer = await register(anybody, email)
    session = await sign_in(anybody, email)
    [key] = (await anybody.get_key_set(operations.GetKeySetRequest())).body.keys
    assert jwt.get_unverified_header(session.access_token)["kid"] == key.kid
    claims = jwt.decode(session.access_token, jwt.PyJWK(msgspec.to_builtins(key)).key, algorithms=["EdDSA"], issuer="comptoir")
    assert (claims["sub"], claims["role"], claims["scope"]) == (customer.customer_id, "CUSTOMER", "shop")
    assert claims["exp"] - claims["iat"] == session.expires_in == 900


async def test_a_wrong_password_and_an_unknown_email_are_refused_alike(anybody: ProfilingClient) -> None:
    email = new_email()
    await register(anybody, email)
    refusals = []
    for who in (email, new_email()):
        with pytest.raises(problems.InvalidCredentials) as refusal:
            await sign_in(anybody, who, "not the password")
        refusals.append(refusal.value.as_json())
    assert refusals[0] == refusals[1]


async def test_after_five_wrong_passwords_the_email_has_to_wait(profiling: Serving, anybody: ProfilingClient) -> None:
    email = new_email()
    await register(anybody, email)
    for _ in range(5):
        with pytest.raises(problems.InvalidCredentials):
            await sign_in(anybody, email, "not the password")
    with pytest.raises(problems.TooManyAttempts):
        await sign_in(anybody, email)
    async with profiling.session.post(f"{profiling.url}/sessions", json={"email": email, "password": PASSWORD}) as answer:
        assert answer.status == 429
        assert int(answer.headers["Retry-After"]) in {1, 2}
    with later(profiling, seconds=2.1):
        with pytest.raises(problems.InvalidCredentials):
            await sign_in(anybody, email, "not the password")
        with later(profiling, seconds=2.1), pytest.raises(problems.TooManyAttempts):
            await sign_in(anybody, email)  # the wait has doubled
        with later(profiling, seconds=4.1):
            assert (await sign_in(anybody, email)).role == "CUSTOMER"


async def test_a_right_password_wipes_the_failures_out(anybody: ProfilingClient) -> None:
    email = new_email()
    await register(anybody, email)
    for _ in range(2):
        for _ in range(4):
            with pytest.raises(problems.InvalidCredentials):
                await sign_in(anybody, email, "not the password")
        await sign_in(anybody, email)


async def test_guesses_sent_side_by_side_tell_no_more_than_five_answers(anybody: ProfilingClient) -> None:
    email = new_email()
    await register(anybody, email)
    guesses = (sign_in(anybody, email, f"guess number {number}") for number in range(20))
    answers = await asyncio.gather(*guesses, return_exceptions=True)
    assert sum(isinstance(answer, problems.InvalidCredentials) for answer in answers) == 5
    assert sum(isinstance(answer, problems.TooManyAttempts) for answer in answers) == 15


async def test_an_unknown_email_has_to_wait_as_well(anybody: ProfilingClient) -> None:
    email = new_email()
    for _ in range(5):
        with pytest.raises(problems.InvalidCredentials):
            await sign_in(anybody, email)
    with pytest.raises(problems.TooManyAttempts):
        await sign_in(anybody, email)


async def test_a_suspended_customer_is_told_so_after_the_right_password_only(
    profiling: Serving, anybody: ProfilingClient
) -> None:
    email = new_email()
    customer = await register(anybody, email)
    session = await sign_in(anybody, email)
    suspend = update(tables.customers).where(tables.customers.c.customer_id == customer.customer_id).values(status="SUSPENDED")
    await profiling.store.command(lambda tx: tx.execute(suspend))
    with pytest.raises(problems.AccountSuspended):
        await sign_in(anybody, email)
    with pytest.raises(problems.InvalidCredentials):
        await sign_in(anybody, email, "not the password")
    with pytest.raises(problems.AccountSuspended):
        await refresh(anybody, session.refresh_token)
