"""Remove a member of staff."""

import pytest

from generated.profiling import operations, problems
from generated.profiling.client import ProfilingClient
from tests.service.profiling.support import add_staff, refresh, register, set_role, sign_in, signed_in
from tests.support.service import Serving


async def test_a_removed_member_cannot_come_back(profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient) -> None:
    member = await add_staff(profiling, owner, "CATALOG")
    session = await sign_in(anybody, member.email)
    await owner.remove_staff_member(operations.RemoveStaffMemberRequest(user_id=member.user_id))
    with pytest.raises(problems.Unauthenticated):
        await signed_in(profiling, session).get_me(operations.GetMeRequest())
    with pytest.raises(problems.Unauthenticated):
        await refresh(anybody, session.refresh_token)
    with pytest.raises(problems.InvalidCredentials):
        await sign_in(anybody, member.email)
    assert (await register(anybody, member.email)).email == member.email  # the e-mail is free again
    with pytest.raises(problems.NotFound):
        await owner.remove_staff_member(operations.RemoveStaffMemberRequest(user_id=member.user_id))


async def test_the_last_owner_stays(owner: ProfilingClient) -> None:
    [me] = (await owner.list_staff(operations.ListStaffRequest(role="OWNER"))).body.items
    with pytest.raises(problems.LastOwner):
        await owner.remove_staff_member(operations.RemoveStaffMemberRequest(user_id=me.user_id))
    with pytest.raises(problems.LastOwner):
        await set_role(owner, me, "SUPPORT")
