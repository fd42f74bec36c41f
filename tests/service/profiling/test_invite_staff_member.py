"""Invite a member of staff."""

import pytest

from generated.profiling import models, operations, problems
from generated.profiling.client import ProfilingClient
from impl.profiling.job_types import SendPasswordReset
from infra.runtime.ids import new_id
from tests.service.profiling.accounts import ask_reset, next_link, open_links, queued, until_done
from tests.service.profiling.support import accept, invite, new_email, register, set_role, sign_in, staff_member
from tests.support.service import Serving


async def test_who_is_invited_gets_a_message_and_cannot_sign_in(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    member = await invite(owner, "WAREHOUSE")
    assert (member.status, member.has_second_factor) == ("INVITED", False)
    [message] = await queued(profiling, member.user_id, "INVITATION")
    assert set(message.about) == {"link_id"}
    for password in ("", "x", "correct horse battery"):
        with pytest.raises((problems.InvalidCredentials, problems.InvalidRequest)):
            await sign_in(anybody, member.email, password)


async def test_a_password_reset_is_no_way_around_the_invitation(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    member = await invite(owner, "WAREHOUSE")
    await ask_reset(anybody, member.email)
    await until_done(profiling, SendPasswordReset(email=member.email))
    assert await open_links(profiling, member.user_id) == ["INVITATION"]


async def test_an_invitation_that_is_sent_again_with_its_key_is_one(profiling: Serving, owner: ProfilingClient) -> None:
    draft = models.StaffInvitationDraft(email=new_email(), first_name="Noa", last_name="Bernard", language="EN", role="FINANCE")
    request = operations.InviteStaffMemberRequest(body=draft, idempotency_key=new_id("key"))
    first, second = [(await owner.invite_staff_member(request)).body for _ in range(2)]
    assert first == second
    assert len(await queued(profiling, first.user_id, "INVITATION")) == 1


async def test_an_email_belongs_to_one_account_over_customers_and_staff(
    owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    email = new_email()
    await register(anybody, email)
    with pytest.raises(problems.EmailTaken):
        await invite(owner, "SUPPORT", email)
    member = await invite(owner, "SUPPORT")
    with pytest.raises(problems.EmailTaken):
        await register(anybody, member.email)


async def test_an_invited_owner_is_none_yet(profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient) -> None:
    """The last OWNER who can sign in stays, however many are invited."""
    [me] = (await owner.list_staff(operations.ListStaffRequest(role="OWNER"))).body.items
    invited = await invite(owner, "OWNER")
    with pytest.raises(problems.LastOwner):
        await set_role(owner, me, "SUPPORT")
    with pytest.raises(problems.LastOwner):
        await owner.remove_staff_member(operations.RemoveStaffMemberRequest(user_id=me.user_id))
    changed = await set_role(owner, invited, "FINANCE")
    assert (changed.role, changed.status) == ("FINANCE", "INVITED")
    await accept(anybody, await next_link(profiling, invited.user_id, "INVITATION"))
    assert (await staff_member(owner, invited.user_id)).role == "FINANCE"


async def test_its_address_is_no_members(profiling: Serving) -> None:
    async with profiling.session.patch(f"{profiling.url}/staff/invitations", json={}) as answer:
        assert (answer.status, answer.headers["Allow"]) == (405, "OPTIONS, POST")
    async with profiling.session.options(f"{profiling.url}/staff/invitations") as answer:
        assert (answer.status, answer.headers["Allow"]) == (204, "OPTIONS, POST")
