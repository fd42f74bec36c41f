"""Confirm an e-mail address by a link."""

import asyncio
from contextlib import nullcontext
from datetime import timedelta

import pytest

from generated.events.profiling import CustomerEmailConfirmed
from generated.profiling import problems
from generated.profiling.client import ProfilingClient
from tests.service.profiling.accounts import (
    ask_confirmation,
    ask_email_change,
    confirm,
    confirm_change,
    me,
    next_link,
    open_links,
)
from tests.service.profiling.support import PASSWORD, get, later, new_customer, new_email
from tests.support.service import Serving


async def confirmations(profiling: Serving, customer_id: str) -> list[tuple[bool, int]]:
    events = [each for each in await profiling.emitted_of(CustomerEmailConfirmed) if each.customer_id == customer_id]
    return [(each.customer.email_confirmed, each.customer.version) for each in events]


async def test_the_address_is_confirmed_and_others_hear_of_it_once(
    profiling: Serving, anybody: ProfilingClient, owner: ProfilingClient
) -> None:
    customer, mine = await new_customer(profiling)
    await ask_confirmation(mine)
    first, second = [await next_link(profiling, customer.customer_id, "EMAIL_CONFIRMATION", number=number) for number in (1, 2)]
    await confirm(anybody, first)
    assert ((await me(mine)).email_confirmed, (await get(owner, customer.customer_id)).email_confirmed) == (True, True)
    assert await open_links(profiling, customer.customer_id) == []
    for token in (first, second):
        with pytest.raises(problems.LinkInvalid):
            await confirm(anybody, token)
    assert await confirmations(profiling, customer.customer_id) == [(True, 2)]


async def test_of_four_who_follow_it_at_once_one_wins(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    token = await next_link(profiling, customer.customer_id, "EMAIL_CONFIRMATION")
    outcomes = await asyncio.gather(*(confirm(anybody, token) for _ in range(4)), return_exceptions=True)
    assert sorted(type(each).__name__ for each in outcomes) == ["LinkInvalid"] * 3 + ["NoneType"]
    assert await confirmations(profiling, customer.customer_id) == [(True, 2)]


async def test_a_link_is_good_for_three_days(profiling: Serving, anybody: ProfilingClient) -> None:
    for late, how in (
        (timedelta(days=2.9), nullcontext()),
        (timedelta(days=3, seconds=1), pytest.raises(problems.LinkInvalid)),
    ):
        customer, _ = await new_customer(profiling)
        token = await next_link(profiling, customer.customer_id, "EMAIL_CONFIRMATION")
        with later(profiling, seconds=late.total_seconds()), how:
            await confirm(anybody, token)


async def test_a_link_to_the_old_address_proves_nothing_of_the_new_one(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, mine = await new_customer(profiling)
    old = await next_link(profiling, customer.customer_id, "EMAIL_CONFIRMATION")
    await ask_email_change(mine, new_email(), PASSWORD)
    await confirm_change(anybody, await next_link(profiling, customer.customer_id, "EMAIL_CHANGE"))
    with pytest.raises(problems.LinkInvalid):
        await confirm(anybody, old)
