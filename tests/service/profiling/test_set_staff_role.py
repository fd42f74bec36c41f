"""Give a member of staff another role."""

import asyncio

import pytest

from generated.profiling import models, operations, problems
from generated.profiling.client import ProfilingClient
from tests.service.profiling.support import OWNER_EMAIL, OWNER_PASSWORD, add_staff, set_role, sign_in, signed_in
from tests.support.service import Serving


async def test_another_role_ends_the_sessions_that_have_the_old_one(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    member = await add_staff(profiling, owner, "SUPPORT")
    me = signed_in(profiling, await sign_in(anybody, member.email))
    changed = await set_role(owner, member, "FINANCE")
    assert (changed.role, changed.version) == ("FINANCE", 3)
    with pytest.raises(problems.Unauthenticated):
        await me.get_me(operations.GetMeRequest())
    assert (await sign_in(anybody, member.email)).role == "FINANCE"


async def test_two_owners_who_demote_each_other_leave_one(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    [first] = (await owner.list_staff(operations.ListStaffRequest(role="OWNER"))).body.items
    second = await add_staff(profiling, owner, "OWNER")
    other = signed_in(profiling, await sign_in(anybody, second.email))
    results = await asyncio.gather(
        set_role(owner, second, "SUPPORT"), set_role(other, first, "SUPPORT"), return_exceptions=True
    )
    assert sum(isinstance(result, models.StaffMember) for result in results) == 1
    if isinstance(results[1], models.StaffMember):  # the first OWNER lost: put things back for the other tests
        await set_role(other, results[1], "OWNER")
        await set_role(signed_in(profiling, await sign_in(anybody, OWNER_EMAIL, OWNER_PASSWORD)), second, "SUPPORT")
