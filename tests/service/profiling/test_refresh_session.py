"""Get new tokens."""

import asyncio

import jwt
import pytest

from generated.events.profiling import SessionRevoked
from generated.profiling import operations, problems
from generated.profiling.client import ProfilingClient
from tests.service.profiling.support import (
    OWNER_EMAIL,
    OWNER_PASSWORD,
    later,
    new_email,
    refresh,
    register,
    sign_in,
    signed_in,
)
from tests.support.service import Serving


def session_of(access_token: str) -> str:
    return str(jwt.decode(access_token, options={"verify_signature": False})["sid"])


async def test_a_refresh_token_rotates_and_the_one_before_gives_the_same_successor(
    profiling: Serving, anybody: ProfilingClient
) -> None:
    email = new_email()
    await register(anybody, email)
    session = await sign_in(anybody, email)
    one_tab, other_tab = await asyncio.gather(*(refresh(anybody, session.refresh_token) for _ in range(2)))
    assert one_tab.refresh_token == other_tab.refresh_token != session.refresh_token
    with later(profiling, seconds=60):
        assert (await refresh(anybody, one_tab.refresh_token)).refresh_token != one_tab.refresh_token


async def test_an_old_refresh_token_ends_the_session_for_everybody(profiling: Serving, anybody: ProfilingClient) -> None:
    email = new_email()
    await register(anybody, email)
    session = await sign_in(anybody, email)
    newer = await refresh(anybody, session.refresh_token)
    me = signed_in(profiling, newer)
    await me.get_me(operations.GetMeRequest())
    with later(profiling, seconds=31), pytest.raises(problems.Unauthenticated):
        await refresh(anybody, session.refresh_token)
    with pytest.raises(problems.Unauthenticated):
        await refresh(anybody, newer.refresh_token)
    with pytest.raises(problems.Unauthenticated):
        await me.get_me(operations.GetMeRequest())
    ended = session_of(session.access_token)
    revoked = [event for event in await profiling.emitted_of(SessionRevoked) if event.session_id == ended]
    assert [event.reason for event in revoked] == ["TOKEN_REUSED"]


@pytest.mark.parametrize("forged", ["A" * 43, "A" * 100, "-" * 20])
async def test_a_forged_refresh_token_is_refused(anybody: ProfilingClient, forged: str) -> None:
    with pytest.raises(problems.Unauthenticated):
        await refresh(anybody, forged)


async def test_a_refresh_token_with_another_generation_written_in_is_refused(anybody: ProfilingClient) -> None:
    email = new_email()
    await register(anybody, email)
    session = await sign_in(anybody, email)
    forged = session.refresh_token[:-1] + ("g" if session.refresh_token[-1] != "g" else "w")
    with pytest.raises(problems.Unauthenticated):
        await refresh(anybody, forged)
    await refresh(anybody, session.refresh_token)


async def test_a_session_nobody_refreshed_ends_by_itself(profiling: Serving, anybody: ProfilingClient) -> None:
    email = new_email()
    await register(anybody, email)
    session = await sign_in(anybody, email)
    with later(profiling, days=30.1), pytest.raises(problems.Unauthenticated):
        await refresh(anybody, session.refresh_token)


async def test_a_session_ends_however_often_it_is_refreshed(profiling: Serving, anybody: ProfilingClient) -> None:
    email = new_email()
    await register(anybody, email)
    session = await sign_in(anybody, email)
    for days in (29, 58, 87):
        with later(profiling, days=days):
            session = await refresh(anybody, session.refresh_token)
    with later(profiling, days=90, minutes=-1):
        session = await refresh(anybody, session.refresh_token)
        assert 0 < session.expires_in <= 60
    with later(profiling, days=90), pytest.raises(problems.Unauthenticated):
        await refresh(anybody, session.refresh_token)


async def test_a_session_of_staff_ends_after_twelve_hours(profiling: Serving, anybody: ProfilingClient) -> None:
    session = await sign_in(anybody, OWNER_EMAIL, OWNER_PASSWORD)
    with later(profiling, hours=11.9):
        session = await refresh(anybody, session.refresh_token)
        assert 0 < session.expires_in <= 360
    with later(profiling, hours=12.1), pytest.raises(problems.Unauthenticated):
        await refresh(anybody, session.refresh_token)
