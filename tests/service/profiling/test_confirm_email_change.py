"""Change an e-mail address by a link."""

import asyncio

import pytest

from generated.events.profiling import CustomerEmailChanged
from generated.profiling import operations, problems
from generated.profiling.client import ProfilingClient
from tests.service.profiling.accounts import (
    OTHER_PASSWORD,
    ask_email_change,
    ask_reset,
    confirm_change,
    me,
    next_link,
    open_links,
    queued,
    reset,
)
from tests.service.profiling.support import (
    OWNER_EMAIL,
    OWNER_PASSWORD,
    PASSWORD,
    later,
    new_customer,
    new_email,
    register,
    sign_in,
)
from tests.support.service import Serving


async def changing(profiling: Serving, user_id: str, mine: ProfilingClient, email: str, *, number: int = 1) -> str:
    await ask_email_change(mine, email, PASSWORD)
    return await next_link(profiling, user_id, "EMAIL_CHANGE", number=number)


async def test_the_person_signs_in_with_the_new_address_and_the_old_one_is_told(
    profiling: Serving, anybody: ProfilingClient
) -> None:
    customer, mine = await new_customer(profiling)
    wanted = new_email()
    await confirm_change(anybody, await changing(profiling, customer.customer_id, mine, wanted))
    changed = await me(mine)
    assert (changed.email, changed.email_confirmed, changed.version) == (wanted, True, 2)
    assert (await sign_in(anybody, wanted)).user_id == customer.customer_id
    with pytest.raises(problems.InvalidCredentials):
        await sign_in(anybody, customer.email)
    told = await queued(profiling, customer.customer_id, "EMAIL_CHANGED")
    assert [message.recipient for message in told] == [customer.email]
    events = [each for each in await profiling.emitted_of(CustomerEmailChanged) if each.customer_id == customer.customer_id]
    assert [(each.customer.email, each.customer.email_confirmed) for each in events] == [(wanted, True)]


async def test_staff_find_the_customer_by_the_new_address(profiling: Serving, owner: ProfilingClient) -> None:
    customer, mine = await new_customer(profiling)
    wanted = new_email()
    await confirm_change(owner, await changing(profiling, customer.customer_id, mine, wanted))
    found = (await owner.list_customers(operations.ListCustomersRequest(q=wanted))).body.items
    assert [each.customer_id for each in found] == [customer.customer_id]


async def test_the_old_address_is_free_again(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, mine = await new_customer(profiling)
    await confirm_change(anybody, await changing(profiling, customer.customer_id, mine, new_email()))
    assert (await register(anybody, customer.email)).customer_id != customer.customer_id


async def test_links_to_the_old_address_and_to_others_are_over(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, mine = await new_customer(profiling)
    await ask_reset(anybody, customer.email)
    old = await next_link(profiling, customer.customer_id, "PASSWORD_RESET")
    other = await changing(profiling, customer.customer_id, mine, new_email())
    await confirm_change(anybody, await changing(profiling, customer.customer_id, mine, new_email(), number=2))
    assert await open_links(profiling, customer.customer_id) == []
    with pytest.raises(problems.LinkInvalid):
        await reset(anybody, old, OTHER_PASSWORD)
    with pytest.raises(problems.LinkInvalid):
        await confirm_change(anybody, other)


async def test_an_address_that_was_taken_meanwhile_is_told_to_its_reader_and_nothing_changes(
    profiling: Serving, anybody: ProfilingClient
) -> None:
    customer, mine = await new_customer(profiling)
    wanted = new_email()
    token = await changing(profiling, customer.customer_id, mine, wanted)
    await register(anybody, wanted)
    with pytest.raises(problems.EmailTaken):
        await confirm_change(anybody, token)
    assert (await sign_in(anybody, customer.email)).user_id == customer.customer_id
    assert not await queued(profiling, customer.customer_id, "EMAIL_CHANGED")


async def test_of_two_people_who_take_one_address_at_once_one_gets_it(profiling: Serving, anybody: ProfilingClient) -> None:
    wanted, tokens = new_email(), []
    for _ in range(2):
        customer, mine = await new_customer(profiling)
        tokens.append(await changing(profiling, customer.customer_id, mine, wanted))
    outcomes = await asyncio.gather(*(confirm_change(anybody, token) for token in tokens), return_exceptions=True)
    assert sorted(type(each).__name__ for each in outcomes) == ["EmailTaken", "NoneType"]


async def test_of_four_who_follow_it_at_once_one_wins(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, mine = await new_customer(profiling)
    token = await changing(profiling, customer.customer_id, mine, new_email())
    outcomes = await asyncio.gather(*(confirm_change(anybody, token) for _ in range(4)), return_exceptions=True)
    assert sorted(type(each).__name__ for each in outcomes) == ["LinkInvalid"] * 3 + ["NoneType"]
    assert len(await queued(profiling, customer.customer_id, "EMAIL_CHANGED")) == 1


async def test_a_link_is_good_for_a_day(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, mine = await new_customer(profiling)
    token = await changing(profiling, customer.customer_id, mine, new_email())
    with later(profiling, hours=23):
        await confirm_change(anybody, token)
    token = await changing(profiling, customer.customer_id, mine, new_email(), number=2)
    with later(profiling, hours=24, seconds=1), pytest.raises(problems.LinkInvalid):
        await confirm_change(anybody, token)


async def test_staff_change_theirs(profiling: Serving, owner: ProfilingClient, anybody: ProfilingClient) -> None:
    user_id, wanted = (await me(owner)).user_id, new_email()
    for email in (wanted, OWNER_EMAIL):
        before = len(await queued(profiling, user_id, "EMAIL_CHANGE"))
        await ask_email_change(owner, email, OWNER_PASSWORD)
        await confirm_change(anybody, await next_link(profiling, user_id, "EMAIL_CHANGE", number=before + 1))
        assert (await sign_in(anybody, email, OWNER_PASSWORD)).user_id == user_id
