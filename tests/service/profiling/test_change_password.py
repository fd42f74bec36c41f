"""Change my password."""

import asyncio

import pytest

from generated.events.profiling import SessionRevoked
from generated.profiling import operations, problems
from generated.profiling.client import ProfilingClient
from impl.profiling.security.passwords import Passwords
from tests.service.profiling.accounts import (
    OTHER_PASSWORD,
    ask_email_change,
    ask_reset,
    change_password,
    confirm_change,
    me,
    next_link,
    open_links,
    queued,
    reset,
)
from tests.service.profiling.support import (
    OWNER_PASSWORD,
    PASSWORD,
    at,
    new_customer,
    new_email,
    refresh,
    sign_in,
    signed_in,
)
from tests.support.service import Serving


async def test_the_new_password_is_good_and_the_old_one_is_not(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, mine = await new_customer(profiling)
    await change_password(mine, PASSWORD)
    with pytest.raises(problems.InvalidCredentials):
        await sign_in(anybody, customer.email)
    await sign_in(anybody, customer.email, OTHER_PASSWORD)
    assert len(await queued(profiling, customer.customer_id, "PASSWORD_CHANGED")) == 1


async def test_the_other_sessions_end_and_this_one_goes_on(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, mine = await new_customer(profiling)
    others = [await sign_in(anybody, customer.email) for _ in range(2)]
    await change_password(mine, PASSWORD)
    assert (await me(mine)).user_id == customer.customer_id
    for session in others:
        with pytest.raises(problems.Unauthenticated):
            await me(signed_in(profiling, session))
        with pytest.raises(problems.Unauthenticated):
            await refresh(anybody, session.refresh_token)
    revoked = [each for each in await profiling.emitted_of(SessionRevoked) if each.user_id == customer.customer_id]
    assert [each.reason for each in revoked] == ["PASSWORD_CHANGED"] * 2


async def test_links_that_somebody_with_the_old_password_asked_for_are_over(
    profiling: Serving, anybody: ProfilingClient
) -> None:
    customer, mine = await new_customer(profiling)
    await ask_email_change(mine, new_email(), PASSWORD)
    away = await next_link(profiling, customer.customer_id, "EMAIL_CHANGE")
    await ask_reset(anybody, customer.email)
    back = await next_link(profiling, customer.customer_id, "PASSWORD_RESET")
    await change_password(mine, PASSWORD)
    assert await open_links(profiling, customer.customer_id) == ["EMAIL_CONFIRMATION"]
    with pytest.raises(problems.LinkInvalid):
        await confirm_change(anybody, away)
    with pytest.raises(problems.LinkInvalid):
        await reset(anybody, back)


async def test_a_wrong_password_changes_nothing_and_counts_as_at_a_sign_in(crowded: Serving) -> None:
    _, mine = await new_customer(crowded)
    for _ in range(5):
        with pytest.raises(problems.PasswordWrong):
            await change_password(mine, "not the password")
    with pytest.raises(problems.TooManyAttempts):
        await change_password(mine, PASSWORD)
    with pytest.raises(problems.TooManyAttempts):
        await sign_in(crowded.client(ProfilingClient), (await me(mine)).email)
    await sign_in(at(crowded, "198.51.100.7"), (await me(mine)).email)


async def test_a_right_one_wipes_the_failures_out(profiling: Serving) -> None:
    _, mine = await new_customer(profiling)
    for password in (PASSWORD, OTHER_PASSWORD):
        for _ in range(4):
            with pytest.raises(problems.PasswordWrong):
                await change_password(mine, "not the password")
        await change_password(mine, password, OTHER_PASSWORD)


@pytest.mark.parametrize("easy", ["camille martin", "1234567890", "Camille1234"])
async def test_a_password_that_is_easy_to_guess_is_refused(profiling: Serving, easy: str) -> None:
    _, mine = await new_customer(profiling)
    with pytest.raises(problems.PasswordTooCommon):
        await change_password(mine, PASSWORD, easy)


async def test_of_two_changes_at_once_one_is_made(profiling: Serving) -> None:
    customer, mine = await new_customer(profiling)
    new = [f"{OTHER_PASSWORD} {number}" for number in range(4)]
    outcomes = await asyncio.gather(*(change_password(mine, PASSWORD, each) for each in new), return_exceptions=True)
    assert [type(each) for each in outcomes if each is not None] == [problems.PasswordWrong] * 3
    made = new[outcomes.index(None)]
    assert (await sign_in(profiling.client(ProfilingClient), customer.email, made)).role == "CUSTOMER"


async def test_staff_change_theirs(profiling: Serving, owner: ProfilingClient) -> None:
    await change_password(owner, OWNER_PASSWORD, OTHER_PASSWORD)
    await change_password(owner, OTHER_PASSWORD, OWNER_PASSWORD)
    await owner.end_session(operations.EndSessionRequest())


async def test_a_sign_in_with_the_old_password_that_is_under_way_is_refused(
    profiling: Serving, anybody: ProfilingClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The old password was right when it was checked; before there is a session, it is changed."""
    customer, mine = await new_customer(profiling)
    matches, changes = Passwords.match, [change_password(mine, PASSWORD)]

    async def overtaken(passwords: Passwords, password: str, kept: str | None) -> bool:
        is_right = await matches(passwords, password, kept)
        while changes:
            await changes.pop()
        return is_right

    monkeypatch.setattr(Passwords, "match", overtaken)
    with pytest.raises(problems.InvalidCredentials):
        await sign_in(anybody, customer.email)
    monkeypatch.undo()
    await sign_in(anybody, customer.email, OTHER_PASSWORD)
