"""Changes that every replica has taken in are deleted."""

from sqlalchemy import func, select

from impl.cataloging.job_types import ForgetChanges, Jobs
from impl.cataloging.repositories import changes
from impl.cataloging.repositories.changes import Changes
from impl.cataloging.tables import product_changes
from infra.runtime.ids import new_id
from infra.runtime.store.tables import jobs
from tests.support.service import Serving


async def test_old_changes_go_the_last_one_stays_and_the_job_comes_again(cataloging: Serving) -> None:
    """SQLite would give the number of the last one once more, and a reader would pass over the change that gets it."""
    await cataloging.store.command(lambda tx: Changes().note(tx, new_id("prd"), new_id("prd")))
    last = await cataloging.store.query(lambda tx: tx.scalar(select(func.max(product_changes.c.change_id))))
    long_ago = {"changed_at": cataloging.store.clock() - 2 * changes.KEPT}
    await cataloging.store.command(lambda tx: tx.execute(product_changes.update().values(long_ago)))
    its_jobs = cataloging.implementation.jobs
    assert isinstance(its_jobs, Jobs)
    await cataloging.store.command(lambda tx: its_jobs.forget_changes.call(tx, ForgetChanges()))
    left = await cataloging.store.query(lambda tx: tx.all(select(product_changes.c.change_id)))
    assert [row.change_id for row in left] == [last]
    due = select(jobs.c.due_at).where(jobs.c.kind == "forget_changes")
    assert await cataloging.store.query(lambda tx: tx.scalar(due)) > cataloging.store.clock()
