"""Many callers at once, and one caller too often: nobody is kept out by somebody elsewhere."""

import asyncio
from contextlib import AsyncExitStack
from typing import Any

import pytest
from sqlalchemy import func, select

from generated.profiling import problems
from impl.profiling import tables
from infra.runtime.problem import DependencyUnavailable
from tests.service.profiling.support import OWNER_EMAIL, OWNER_PASSWORD, PASSWORD, at, new_email, register, sign_in
from tests.support.service import Serving


def turns(profiling: Serving) -> Any:
    return profiling.implementation.operations.create_session.call.passwords._queue


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
