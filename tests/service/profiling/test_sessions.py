"""Sessions are renewed, end, and are told of; what the signed-in see."""

import asyncio
from datetime import UTC, datetime, timedelta

import jwt
import msgspec
import pytest

from generated.events.profiling import SessionRevoked
from generated.profiling import models, operations, problems
from generated.profiling.client import ProfilingClient
from tests.service.profiling.support import get, later, new_customer, new_email, refresh, register, set_tier, sign_in, signed_in
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


async def test_signing_out_ends_the_session_at_once_and_tells_the_others(profiling: Serving) -> None:
    customer, me = await new_customer(profiling)
    await me.end_session(operations.EndSessionRequest())
    with pytest.raises(problems.Unauthenticated):
        await me.get_me(operations.GetMeRequest())
    revoked = [event for event in await profiling.emitted_of(SessionRevoked) if event.user_id == customer.customer_id]
    assert [event.reason for event in revoked] == ["SIGNED_OUT"]
    assert revoked[0].expires_at > datetime.now(UTC) + timedelta(seconds=890)


async def test_a_customer_sees_the_tier_and_what_it_gives(profiling: Serving, owner: ProfilingClient) -> None:
    customer, me = await new_customer(profiling)
    await set_tier(owner, customer, "PREMIUM")
    seen = (await me.get_me(operations.GetMeRequest())).body
    assert (seen.user_id, seen.role, seen.scopes, seen.tier) == (customer.customer_id, "CUSTOMER", ["shop"], "PREMIUM")
    assert seen.benefits == models.TierBenefits(discount_percent=5)  # free delivery is a setting of the shop


async def test_staff_see_their_scopes_and_no_tier(owner: ProfilingClient) -> None:
    seen = (await owner.get_me(operations.GetMeRequest())).body
    assert seen.role == "OWNER"
    assert "staff:write" in seen.scopes
    assert seen.tier is msgspec.UNSET


async def test_a_change_of_name_needs_the_current_version(profiling: Serving) -> None:
    _, me = await new_customer(profiling)
    change = models.MeChange(first_name="Dominique", version=1)
    changed = (await me.update_me(operations.UpdateMeRequest(body=change))).body
    assert (changed.first_name, changed.last_name, changed.version) == ("Dominique", "Martin", 2)
    with pytest.raises(problems.VersionConflict) as stale:
        await me.update_me(operations.UpdateMeRequest(body=change))
    assert stale.value.members == {"current_version": 2}


async def test_a_customer_may_not_do_what_staff_may(profiling: Serving) -> None:
    customer, me = await new_customer(profiling)
    with pytest.raises(problems.Forbidden):
        await get(me, customer.customer_id)


async def test_an_address_that_no_database_could_look_for_is_refused(anybody: ProfilingClient) -> None:
    """PostgreSQL has no text with a NUL in it."""
    with pytest.raises(problems.InvalidRequest):
        await sign_in(anybody, "camille\0@example.org")
