"""Who signs in, and who has to wait."""

import asyncio
from pathlib import Path
from typing import Any

import pytest
from argon2 import PasswordHasher, extract_parameters
from sqlalchemy import update

from generated.profiling import problems
from generated.profiling.client import ProfilingClient
from impl.profiling import tables
from tests.service.profiling.support import CHEAP, PASSWORD, later, new_email, refresh, register, sign_in
from tests.support.service import Serving, serving


async def test_an_address_that_no_database_could_look_for_is_refused(anybody: ProfilingClient) -> None:
    """PostgreSQL has no text with a NUL in it."""
    with pytest.raises(problems.InvalidRequest):
        await sign_in(anybody, "camille\0@example.org")


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
    """On a replica that did not see the sessions end, a refresh is refused too."""
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


async def test_an_unknown_email_costs_as_many_hashes_as_a_wrong_password(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The hash is what takes the time: as many of the same cost are an answer in the same time."""
    costs: list[tuple[int, int]] = []
    verify = PasswordHasher.verify

    def counted(hasher: PasswordHasher, hash: str | bytes, password: str | bytes) -> Any:  # noqa: A002 - argon2's name
        known = extract_parameters(hash.decode() if isinstance(hash, bytes) else hash)
        costs.append((known.time_cost, known.memory_cost))
        return verify(hasher, hash, password)

    monkeypatch.setattr(PasswordHasher, "verify", counted)
    async with serving("profiling", folder=tmp_path, settings=CHEAP) as services:
        client, known = services["profiling"].client(ProfilingClient), new_email()
        await register(client, known)
        for email in (known, new_email()):
            with pytest.raises(problems.InvalidCredentials):
                await sign_in(client, email, "not the password")
    assert len(costs) == 2
    assert costs[0] == costs[1]
