"""Sessions and links that are over, and failures of long ago, are forgotten."""

import pytest
from sqlalchemy import select

from generated.profiling import problems
from generated.profiling.client import ProfilingClient
from impl.profiling import tables
from impl.profiling.job_types import ForgetOld, Jobs
from impl.profiling.repositories.messages import messages
from tests.service.profiling.accounts import open_links
from tests.service.profiling.messages import sent
from tests.service.profiling.support import later, new_email, register, sign_in
from tests.support.service import Serving


async def test_sessions_that_are_over_and_old_failures_are_forgotten(profiling: Serving, anybody: ProfilingClient) -> None:
    jobs = profiling.implementation.jobs
    assert isinstance(jobs, Jobs)
    forget_old = jobs.forget_old.call
    email = new_email()
    customer = await register(anybody, email)
    await sign_in(anybody, email)
    with pytest.raises(problems.InvalidCredentials):
        await sign_in(anybody, email, "not the password")

    async def kept() -> tuple[int, bool]:
        mine = select(tables.sessions).where(tables.sessions.c.user_id == customer.customer_id)
        rows = await profiling.store.query(lambda tx: tx.all(mine))
        return len(rows), bool(await profiling.store.query(lambda tx: tx.all(select(tables.sign_in_failures))))

    await profiling.store.command(lambda tx: forget_old(tx, ForgetOld()))
    assert await kept() == (1, True)
    assert await open_links(profiling, customer.customer_id) == ["EMAIL_CONFIRMATION"]
    with later(profiling, days=31):
        await profiling.store.command(lambda tx: forget_old(tx, ForgetOld()))
    assert await kept() == (0, False)
    assert await open_links(profiling, customer.customer_id) == []
    await profiling.store.command(lambda tx: tx.schedule(ForgetOld()))  # its next turn was to be then


async def test_messages_are_forgotten_after_a_year(profiling: Serving) -> None:
    jobs = profiling.implementation.jobs
    assert isinstance(jobs, Jobs)
    forget_old, message = jobs.forget_old.call, await sent(profiling, new_email())

    async def kept() -> bool:
        return await profiling.store.query(lambda tx: messages.find(tx, message.message_id)) is not None

    with later(profiling, days=364):
        await profiling.store.command(lambda tx: forget_old(tx, ForgetOld()))
    assert await kept()
    with later(profiling, days=366):
        await profiling.store.command(lambda tx: forget_old(tx, ForgetOld()))
    assert not await kept()
    await profiling.store.command(lambda tx: tx.schedule(ForgetOld()))
