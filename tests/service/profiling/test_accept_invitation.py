"""Accept an invitation."""

import asyncio

import pytest

from generated.profiling import operations, problems
from generated.profiling.client import ProfilingClient
from generated.profiling.models import AcceptedInvitation
from tests.service.profiling.accounts import ask_confirmation, next_link
from tests.service.profiling.support import accept, invite, new_customer, sign_in, staff_member
from tests.support.overlap import overlapping
from tests.support.service import Serving


async def test_the_person_signs_in_with_a_password_of_the_own_choice(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    member = await invite(owner, "WAREHOUSE")
    accepted = await accept(anybody, await next_link(profiling, member.user_id, "INVITATION"), "a battery of horses")
    assert accepted == AcceptedInvitation(user_id=member.user_id, email=member.email)
    assert (await sign_in(anybody, member.email, "a battery of horses")).role == "WAREHOUSE"
    assert (await staff_member(owner, member.user_id)).status == "ACTIVE"


@pytest.mark.parametrize("password", ["1234567890", "Password123!", "azertyuiop", "motdepasse123", "bernard1990"])
async def test_a_common_password_is_refused_and_the_link_stays_good(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient, password: str
) -> None:
    member = await invite(owner, "WAREHOUSE")
    token = await next_link(profiling, member.user_id, "INVITATION")
    with pytest.raises(problems.PasswordTooCommon):
        await accept(anybody, token, password)
    await accept(anybody, token)


async def test_a_link_is_good_once_also_for_two_at_once(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    member = await invite(owner, "WAREHOUSE")
    token = await next_link(profiling, member.user_id, "INVITATION")
    passwords = ("a battery of horses", "a stable of batteries")
    answers = await asyncio.gather(*(accept(anybody, token, each) for each in passwords), return_exceptions=True)
    [refused] = [place for place, answer in enumerate(answers) if isinstance(answer, problems.LinkInvalid)]
    with pytest.raises(problems.InvalidCredentials):
        await sign_in(anybody, member.email, passwords[refused])
    await sign_in(anybody, member.email, passwords[1 - refused])
    with pytest.raises(problems.LinkInvalid):
        await accept(anybody, token)


async def test_a_link_of_another_purpose_or_none_opens_nothing(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, client = await new_customer(profiling)
    await ask_confirmation(client)
    for token in (await next_link(profiling, customer.customer_id, "EMAIL_CONFIRMATION"), "A" * 43):
        with pytest.raises(problems.LinkInvalid):
            await accept(anybody, token)


async def test_removing_who_was_invited_ends_the_link(
    profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    member = await invite(owner, "WAREHOUSE")
    token = await next_link(profiling, member.user_id, "INVITATION")
    await owner.remove_staff_member(operations.RemoveStaffMemberRequest(user_id=member.user_id))
    with pytest.raises(problems.LinkInvalid):
        await accept(anybody, token)
    await invite(owner, "SUPPORT", member.email)  # the e-mail is free again


async def test_who_is_removed_while_accepting_stays_removed(
    store_url: str, profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient
) -> None:
    if store_url.startswith("sqlite"):
        pytest.skip("SQLite has one writer")
    member = await invite(owner, "WAREHOUSE")
    token = await next_link(profiling, member.user_id, "INVITATION")
    removal = profiling.calling(operations.RemoveStaffMemberRequest(user_id=member.user_id))
    with pytest.raises(problems.LinkInvalid):
        await overlapping(profiling.store, removal, accept(anybody, token))
    with pytest.raises(problems.InvalidCredentials):
        await sign_in(anybody, member.email)
