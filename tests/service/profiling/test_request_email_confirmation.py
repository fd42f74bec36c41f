"""Ask for another message to confirm my e-mail address."""

import pytest

from generated.profiling import problems
from generated.profiling.client import ProfilingClient
from impl.profiling.domain.link import MOST
from tests.service.profiling.accounts import ask_confirmation, confirm, me, next_link, queued
from tests.service.profiling.support import later, new_customer
from tests.support.service import Serving


async def test_opening_an_account_sends_the_first_one(profiling: Serving) -> None:
    customer, mine = await new_customer(profiling)
    messages = await queued(profiling, customer.customer_id, "EMAIL_CONFIRMATION")
    assert [message.recipient for message in messages] == [customer.email]
    assert (await me(mine)).email_confirmed is False


async def test_another_one_leaves_the_first_good(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, mine = await new_customer(profiling)
    await ask_confirmation(mine)
    await next_link(profiling, customer.customer_id, "EMAIL_CONFIRMATION", number=2)
    await confirm(anybody, await next_link(profiling, customer.customer_id, "EMAIL_CONFIRMATION"))
    assert (await me(mine)).email_confirmed is True


async def test_who_asks_too_often_waits_for_a_day(profiling: Serving) -> None:
    customer, mine = await new_customer(profiling)
    for _ in range(MOST - 1):
        await ask_confirmation(mine)
    with pytest.raises(problems.TooManyAttempts) as refusal:
        await ask_confirmation(mine)
    assert 0 < (refusal.value.retry_after or 0) <= 86400
    assert len(await queued(profiling, customer.customer_id, "EMAIL_CONFIRMATION")) == MOST
    with later(profiling, days=1, seconds=1):
        await ask_confirmation(mine)
    assert len(await queued(profiling, customer.customer_id, "EMAIL_CONFIRMATION")) == MOST + 1


async def test_there_is_nothing_to_send_once_it_is_confirmed(profiling: Serving, anybody: ProfilingClient) -> None:
    customer, mine = await new_customer(profiling)
    await confirm(anybody, await next_link(profiling, customer.customer_id, "EMAIL_CONFIRMATION"))
    await ask_confirmation(mine)
    assert len(await queued(profiling, customer.customer_id, "EMAIL_CONFIRMATION")) == 1
