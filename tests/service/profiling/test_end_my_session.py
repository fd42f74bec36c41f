"""End one of my sessions."""

import pytest

from generated.events.profiling import SessionRevoked
from generated.profiling import operations, problems
from generated.profiling.client import ProfilingClient
from tests.service.profiling.accounts import me
from tests.service.profiling.support import new_customer, refresh, sign_in, signed_in
from tests.service.profiling.test_list_my_sessions import sessions
from tests.support.service import Serving


async def end(client: ProfilingClient, session_id: str) -> None:
    await client.end_my_session(operations.EndMySessionRequest(session_id=session_id))


async def test_whoever_uses_it_is_signed_out(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, mine = await new_customer(profiling)
    other = await sign_in(anybody, customer.email)
    other_id = (await sessions(mine)).items[0].session_id
    await end(mine, other_id)
    with pytest.raises(problems.Unauthenticated):
        await me(signed_in(profiling, other))
    with pytest.raises(problems.Unauthenticated):
        await refresh(anybody, other.refresh_token)
    assert [each.is_current for each in (await sessions(mine)).items] == [True]
    revoked = [each for each in await profiling.emitted_of(SessionRevoked) if each.session_id == other_id]
    assert [each.reason for each in revoked] == ["SIGNED_OUT"]
    with pytest.raises(problems.NotFound):
        await end(mine, other_id)


async def test_nobody_ends_somebody_else_s(profiling: Serving) -> None:
    _, mine = await new_customer(profiling)
    _, others = await new_customer(profiling)
    with pytest.raises(problems.NotFound):
        await end(mine, (await sessions(others)).items[0].session_id)
    assert len((await sessions(others)).items) == 1
