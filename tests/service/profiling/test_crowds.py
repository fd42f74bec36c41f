"""Many callers at once, and one caller too often: nobody is kept out by somebody elsewhere."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from generated.profiling import problems
from generated.profiling.client import ProfilingClient
from impl.profiling import tables
from infra.runtime.problem import DependencyUnavailable
from tests.service.profiling.support import CHEAP, OWNER_EMAIL, OWNER_PASSWORD, PASSWORD, new_email, register, sign_in
from tests.support.service import Serving, serving

_LIMITS = {"RATE_LIMITS": "sign-in=40/3600 registration=3/3600", "CLIENT_BACK_OFF_AFTER": "10", "PROXY_HOPS": "1"}


@pytest.fixture
async def crowded(tmp_path: Path) -> AsyncIterator[Serving]:
    settings = {**CHEAP, **_LIMITS, "PASSWORD_QUEUE": "2"}
    async with serving("profiling", folder=tmp_path, settings=settings) as services:
        yield services["profiling"]


def at(profiling: Serving, address: str) -> ProfilingClient:
    """A caller from there."""
    return profiling.client(ProfilingClient, X_Forwarded_For=address)


def turns(profiling: Serving) -> Any:
    return profiling.plugs.operations.create_session.call.passwords._queue


async def test_wrong_passwords_from_elsewhere_do_not_lock_the_owner_out(crowded: Serving) -> None:
    stranger = at(crowded, "198.51.100.1")
    for _ in range(5):
        with pytest.raises(problems.InvalidCredentials):
            await sign_in(stranger, OWNER_EMAIL, "not the password")
    with pytest.raises(problems.TooManyAttempts):
        await sign_in(stranger, OWNER_EMAIL, OWNER_PASSWORD)
    assert (await sign_in(at(crowded, "198.51.100.2"), OWNER_EMAIL, OWNER_PASSWORD)).role == "OWNER"
    with pytest.raises(problems.TooManyAttempts):  # and his signing in lets no guesser on
        await sign_in(stranger, OWNER_EMAIL, OWNER_PASSWORD)


async def test_one_password_for_many_emails_has_to_wait_too(crowded: Serving) -> None:
    stranger, own = at(crowded, "198.51.100.1"), new_email()
    await register(stranger, own)
    for number in range(10):
        with pytest.raises(problems.InvalidCredentials):
            await sign_in(stranger, new_email())
        if number == 5:
            await sign_in(stranger, own)  # does not wipe them out
    with pytest.raises(problems.TooManyAttempts):
        await sign_in(stranger, new_email())
    with pytest.raises(problems.TooManyAttempts):
        await sign_in(stranger, own)
    await sign_in(at(crowded, "198.51.100.2"), own)


async def test_a_client_that_calls_too_often_is_refused_before_its_body_is_read(crowded: Serving) -> None:
    stranger = at(crowded, "2001:db8::1")
    for _ in range(3):
        await register(stranger, new_email())
    headers = {"X-Forwarded-For": "203.0.113.5, 2001:db8::2"}  # of the same network, whatever it says itself
    async with crowded.session.post(f"{crowded.url}/customers", data=b"not JSON", headers=headers) as answer:
        assert answer.status == 429
        assert (await answer.json())["code"] == "too-many-requests"
        assert 1190 <= int(answer.headers["Retry-After"]) <= 1200
    await register(at(crowded, "2001:db8:0:100::1"), new_email())


async def test_when_too_many_wait_one_is_told_to_come_again_and_nothing_is_counted(crowded: Serving) -> None:
    async with AsyncExitStack() as stack:
        for _ in range(2):
            await stack.enter_async_context(turns(crowded).turn())
        email = new_email()
        callers = [asyncio.create_task(sign_in(at(crowded, f"198.51.100.{number}"), email)) for number in range(3)]
        done, waiting = await asyncio.wait(callers, return_when=asyncio.FIRST_COMPLETED)
        (refused,) = done
        assert isinstance(refused.exception(), DependencyUnavailable)
    for each in waiting:
        with pytest.raises(problems.InvalidCredentials):
            await each
    assert await failures(crowded) == 4  # two of two: by client, and by client and e-mail


async def test_a_caller_who_left_is_not_worked_for(crowded: Serving) -> None:
    async with AsyncExitStack() as stack:
        for _ in range(2):
            await stack.enter_async_context(turns(crowded).turn())
        body = b'{"email": "who@example.org", "password": "%b"}' % PASSWORD.encode()
        head = b"POST /sessions HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n" % len(body)
        _, writer = await asyncio.open_connection("127.0.0.1", int(crowded.url.rpartition(":")[2]))
        writer.write(head + body)
        await until_waiting(crowded, 1)
        writer.close()
        await until_waiting(crowded, 0)
    assert await failures(crowded) == 0


async def until_waiting(profiling: Serving, number: int) -> None:
    async with asyncio.timeout(20):
        while len(turns(profiling)._waiting) != number:
            await asyncio.sleep(0.005)


async def failures(profiling: Serving) -> int:
    table = tables.sign_in_failures
    return int(
        await profiling.store.query(lambda tx: tx.connection.execute(select(func.count()).select_from(table)).scalar_one())
    )


@pytest.mark.parametrize("password", ["1234567890", "Password123!", "azertyuiop", "motdepasse123", "camille1990"])
async def test_a_common_password_is_refused(crowded: Serving, password: str) -> None:
    person = {"email": new_email(), "password": password, "first_name": "Camille", "last_name": "Martin", "language": "FR"}
    async with crowded.session.post(f"{crowded.url}/customers", json=person) as answer:
        assert (answer.status, (await answer.json())["code"]) == (409, "password-too-common")
    owner = await sign_in(at(crowded, "198.51.100.9"), OWNER_EMAIL, OWNER_PASSWORD)
    bearer = {"Authorization": f"Bearer {owner.access_token}"}
    async with crowded.session.post(f"{crowded.url}/staff", json={**person, "role": "SUPPORT"}, headers=bearer) as answer:
        assert (answer.status, (await answer.json())["code"]) == (409, "password-too-common")
