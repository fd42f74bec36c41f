"""Invite a member of staff again."""

import pytest

from generated.profiling import operations, problems
from generated.profiling.client import ProfilingClient
from tests.service.profiling.accounts import next_link, open_links
from tests.service.profiling.support import accept, add_staff, invite, later, sign_in
from tests.support.service import Serving


async def resend(owner: ProfilingClient, user_id: str) -> None:
    await owner.resend_invitation(operations.ResendInvitationRequest(user_id=user_id))


async def test_the_new_link_ends_the_one_of_before(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    member = await invite(owner, "CATALOG")
    first = await next_link(profiling, member.user_id, "INVITATION")
    await resend(owner, member.user_id)
    assert await open_links(profiling, member.user_id) == ["INVITATION"]
    with pytest.raises(problems.LinkInvalid):
        await accept(anybody, first)
    await accept(anybody, await next_link(profiling, member.user_id, "INVITATION", number=2))


async def test_an_invitation_that_was_too_old_is_good_again(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    member = await invite(owner, "CATALOG")
    with later(profiling, days=7, seconds=1):
        with pytest.raises(problems.LinkInvalid):
            await accept(anybody, await next_link(profiling, member.user_id, "INVITATION"))
        again = profiling.calling(operations.ResendInvitationRequest(user_id=member.user_id))
        await profiling.store.command(again)  # the owner's session is over by now
        await accept(anybody, await next_link(profiling, member.user_id, "INVITATION", number=2))
    await sign_in(anybody, member.email)


async def test_who_has_accepted_needs_none(profiling: Serving, owner: ProfilingClient) -> None:
    member = await add_staff(profiling, owner, "CATALOG")
    with pytest.raises(problems.InvitationAccepted):
        await resend(owner, member.user_id)
