"""Sessions that are over and failures of long ago are forgotten."""

import pytest
from sqlalchemy import select

from generated.profiling import problems
from generated.profiling.client import ProfilingClient
from impl.profiling import tables
from infra.runtime.jobs import Job, JobCommand
from tests.service.profiling.support import later, new_email, register, sign_in
from tests.support.service import Serving


async def test_sessions_that_are_over_and_old_failures_are_forgotten(profiling: Serving, anybody: ProfilingClient) -> None:
    job = profiling.plugs.jobs["forget_old"]
    assert isinstance(job, JobCommand)
    work = Job(kind="forget_old", key="all", due_at=profiling.store.clock(), data={})
    email = new_email()
    customer = await register(anybody, email)
    await sign_in(anybody, email)
    with pytest.raises(problems.InvalidCredentials):
        await sign_in(anybody, email, "not the password")

    async def kept() -> tuple[int, bool]:
        mine = select(tables.sessions).where(tables.sessions.c.user_id == customer.customer_id)
        rows = await profiling.store.query(lambda tx: tx.all(mine))
        return len(rows), bool(await profiling.store.query(lambda tx: tx.all(select(tables.sign_in_failures))))

    await profiling.store.command(lambda tx: job.call(tx, work))
    assert await kept() == (1, True)
    with later(profiling, days=31):
        await profiling.store.command(lambda tx: job.call(tx, work))
    assert await kept() == (0, False)
    await profiling.store.command(lambda tx: tx.schedule("forget_old", "all", tx.now))  # its next turn was to be then
