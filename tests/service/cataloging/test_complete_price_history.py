"""What a replica of a release without history left behind is written down by the pass over all variants."""

from datetime import timedelta

from sqlalchemy import delete, select, update

from generated.cataloging.client import CatalogingClient
from impl.cataloging.job_types import CompletePriceHistory, Jobs
from impl.cataloging.tables import price_changes as history
from impl.cataloging.tables import variants
from infra.runtime.store.tables import jobs
from infra.runtime.store.transaction import Transaction
from tests.service.cataloging.support import create, price_changes, variant
from tests.support.service import Serving

_ROW = select(jobs.c.due_at, jobs.c.data).where(jobs.c.kind == CompletePriceHistory.kind())


async def look_through(cataloging: Serving) -> int:
    """Runs the job until the pass is done; returns how many steps it had."""
    work = cataloging.implementation.jobs
    assert isinstance(work, Jobs)
    steps, after = 0, ""
    while True:
        job = CompletePriceHistory(after=after)

        def step(tx: Transaction, job: CompletePriceHistory = job) -> str:
            work.complete_price_history.call(tx, job)
            [row] = tx.all(_ROW)
            tx.unschedule(job)  # the runner would do the next step itself
            assert bool(row.data["after"]) != (row.due_at == tx.now + timedelta(days=1))
            return str(row.data["after"])

        after, steps = await cataloging.store.command(step), steps + 1
        if not after:
            return steps


async def test_what_is_missing_or_different_is_written_and_the_rest_left_alone(
    cataloging: Serving, staff: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    on_sale = {"status": "ACTIVE", "vendor_id": vendor_id, "category_id": category_id}
    known, unknown = await create(staff, "Known", **on_sale), await create(staff, "Unknown", **on_sale)
    outdated = await create(staff, "Outdated")
    for number in range(3):
        await create(staff, f"Many {number}", *(variant() for _ in range(40)))

    def as_an_older_release(tx: Transaction) -> None:
        tx.execute(delete(history).where(history.c.sku == unknown.variants[0].sku))
        tx.execute(update(variants).where(variants.c.sku == outdated.variants[0].sku).values(price=1200))

    await cataloging.store.command(as_an_older_release)
    before = await price_changes(staff, known)
    assert await look_through(cataloging) > 1
    await look_through(cataloging)
    assert await price_changes(staff, known) == before
    [written] = (await price_changes(staff, unknown)).items
    assert (written.price.amount, written.on_sale, written.changed_at) == (1990, True, unknown.updated_at)
    assert [each.price.amount for each in (await price_changes(staff, outdated)).items] == [1200, 1990]
