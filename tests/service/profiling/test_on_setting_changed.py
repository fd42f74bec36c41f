"""The shop's settings: OWNERs may need a second factor."""

import pytest

from generated.profiling import operations, problems
from generated.profiling.client import ProfilingClient
from tests.service.profiling.accounts import me
from tests.service.profiling.second_factors import owners_need_one, remove, set_up
from tests.service.profiling.support import PASSWORD, add_staff, refresh, sign_in, signed_in
from tests.support.service import Serving


async def test_an_owner_without_a_second_factor_may_only_set_one_up(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    member = await add_staff(profiling, owner, "OWNER")
    async with owners_need_one(profiling):
        session = await sign_in(anybody, member.email)
        assert (session.scopes, session.second_factor_missing) == (["session"], True)
        client = signed_in(profiling, session)
        assert (await me(client)).scopes == ["session"]
        with pytest.raises(problems.Forbidden):
            await client.list_staff(operations.ListStaffRequest())
        app, _ = await set_up(profiling, client)
        again = await refresh(anybody, session.refresh_token)
        assert again.second_factor_missing is not True
        assert "staff:write" in again.scopes
        client = signed_in(profiling, again)
        await client.list_staff(operations.ListStaffRequest())
        await remove(client, PASSWORD, app.code())
        assert (await refresh(anybody, again.refresh_token)).scopes == ["session"]
    await owner.remove_staff_member(operations.RemoveStaffMemberRequest(user_id=member.user_id))


async def test_a_session_of_before_is_narrowed_at_its_next_refresh(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    member = await add_staff(profiling, owner, "OWNER")
    session = await sign_in(anybody, member.email)
    assert "staff:write" in session.scopes
    async with owners_need_one(profiling):
        narrowed = await refresh(anybody, session.refresh_token)
        assert narrowed.scopes == ["session"]
    assert "staff:write" in (await refresh(anybody, narrowed.refresh_token)).scopes
    await owner.remove_staff_member(operations.RemoveStaffMemberRequest(user_id=member.user_id))


async def test_other_roles_and_customers_need_none(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    member = await add_staff(profiling, owner, "SUPPORT")
    async with owners_need_one(profiling):
        assert "orders:read" in (await sign_in(anybody, member.email)).scopes
