"""List staff."""

import msgspec
import pytest

from generated.profiling import operations, problems
from generated.profiling.client import ProfilingClient
from tests.service.profiling.support import add_staff, sign_in, signed_in
from tests.support.service import Serving


async def test_staff_sign_in_with_the_scopes_of_their_role(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    member = await add_staff(profiling, owner, "WAREHOUSE")
    session = await sign_in(anybody, member.email)
    assert (session.role, "shipping:write" in session.scopes, "staff:write" in session.scopes) == ("WAREHOUSE", True, False)
    with pytest.raises(problems.Forbidden):
        await signed_in(profiling, session).list_staff(operations.ListStaffRequest())
    listed = (await owner.list_staff(operations.ListStaffRequest(role="WAREHOUSE", limit=100))).body.items
    [seen] = [each for each in listed if each.user_id == member.user_id]
    assert seen.last_sign_in_at is not msgspec.UNSET
