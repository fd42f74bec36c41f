"""Choose a new password by a link."""

import asyncio

import pytest

from generated.events.profiling import CustomerEmailConfirmed, SessionRevoked
from generated.profiling import problems
from generated.profiling.client import ProfilingClient
from impl.profiling.domain.link import EMAIL_CONFIRMATION
from tests.service.profiling.accounts import (
    OTHER_PASSWORD,
    answer_of,
    ask_reset,
    confirm,
    me,
    next_link,
    open_links,
    queued,
    reset,
)
from tests.service.profiling.support import PASSWORD, at, later, new_customer, refresh, sign_in
from tests.support.service import Serving


async def test_a_forgotten_password_is_replaced_and_all_sessions_end(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, mine = await new_customer(profiling)
    other = await sign_in(anybody, customer.email)
    await ask_reset(anybody, customer.email)
    await reset(anybody, await next_link(profiling, customer.customer_id, "PASSWORD_RESET"))
    with pytest.raises(problems.Unauthenticated):
        await me(mine)
    with pytest.raises(problems.Unauthenticated):
        await refresh(anybody, other.refresh_token)
    with pytest.raises(problems.InvalidCredentials):
        await sign_in(anybody, customer.email)
    await sign_in(anybody, customer.email, OTHER_PASSWORD)
    revoked = [each for each in await profiling.emitted_of(SessionRevoked) if each.user_id == customer.customer_id]
    assert [each.reason for each in revoked] == ["PASSWORD_CHANGED"] * 2
    assert len(await queued(profiling, customer.customer_id, "PASSWORD_CHANGED")) == 1


async def test_the_link_proves_the_address_too(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    await ask_reset(anybody, customer.email)
    await reset(anybody, await next_link(profiling, customer.customer_id, "PASSWORD_RESET"))
    events = await profiling.emitted_of(CustomerEmailConfirmed)
    assert [each.customer.version for each in events if each.customer_id == customer.customer_id] == [2]


async def test_a_link_is_good_once_and_ends_the_others(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    tokens = []
    for number in (1, 2):
        await ask_reset(anybody, customer.email)
        tokens.append(await next_link(profiling, customer.customer_id, "PASSWORD_RESET", number=number))
    await reset(anybody, tokens[1])
    assert await open_links(profiling, customer.customer_id) == ["EMAIL_CONFIRMATION"]
    for token in tokens:
        with pytest.raises(problems.LinkInvalid):
            await reset(anybody, token, PASSWORD)
    await sign_in(anybody, customer.email, OTHER_PASSWORD)


async def test_of_four_who_follow_it_at_once_one_wins(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    await ask_reset(anybody, customer.email)
    token = await next_link(profiling, customer.customer_id, "PASSWORD_RESET")
    chosen = [f"{OTHER_PASSWORD} {number}" for number in range(4)]
    outcomes = await asyncio.gather(*(reset(anybody, token, each) for each in chosen), return_exceptions=True)
    assert [type(each) for each in outcomes if each is not None] == [problems.LinkInvalid] * 3
    await sign_in(anybody, customer.email, chosen[outcomes.index(None)])


async def test_a_password_that_is_refused_leaves_the_link_good(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    await ask_reset(anybody, customer.email)
    token = await next_link(profiling, customer.customer_id, "PASSWORD_RESET")
    with pytest.raises(problems.PasswordTooCommon):
        await reset(anybody, token, "camille martin")
    await reset(anybody, token)


async def test_a_used_an_expired_and_an_unknown_link_and_one_for_something_else_are_refused_with_the_same_bytes(
    profiling: Serving, anybody: ProfilingClient
) -> None:
    customer, _ = await new_customer(profiling)
    other = await next_link(profiling, customer.customer_id, EMAIL_CONFIRMATION)
    await ask_reset(anybody, customer.email)
    used = await next_link(profiling, customer.customer_id, "PASSWORD_RESET")
    await reset(anybody, used)
    await ask_reset(anybody, customer.email)
    expired = await next_link(profiling, customer.customer_id, "PASSWORD_RESET", number=2)
    answers = []
    with later(profiling, minutes=30, seconds=1):
        for token in (used, expired, "A" * 43, other):
            body = {"token": token, "password": OTHER_PASSWORD}
            answers.append(await answer_of(profiling, "/password-resets/completion", body))
    assert answers[0][0] == 409
    assert b"link-invalid" in answers[0][2]
    assert all(answer == answers[0] for answer in answers)
    await confirm(anybody, other)


async def test_who_forgot_the_password_after_many_wrong_ones_need_not_wait(crowded: Serving) -> None:
    customer, _ = await new_customer(crowded)
    home = at(crowded, "198.51.100.1")
    for _ in range(5):
        with pytest.raises(problems.InvalidCredentials):
            await sign_in(home, customer.email, "not the password")
    await ask_reset(home, customer.email)
    await reset(home, await next_link(crowded, customer.customer_id, "PASSWORD_RESET"))
    await sign_in(home, customer.email, OTHER_PASSWORD)


async def test_guessing_links_has_to_wait(crowded: Serving) -> None:
    stranger = at(crowded, "198.51.100.1")
    for number in range(3):
        with pytest.raises(problems.LinkInvalid):
            await reset(stranger, f"{number}" * 43)
    with pytest.raises(problems.TooManyRequests):
        await reset(stranger, "4" * 43)
    with pytest.raises(problems.TooManyRequests):  # one count for links of all kinds
        await confirm(stranger, "4" * 43)
