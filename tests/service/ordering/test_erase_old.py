"""Take the buyers out of old orders."""

from datetime import timedelta

from impl.ordering.job_types import EraseOld, Jobs
from impl.ordering.tables import orders
from infra.runtime.store.base import utc_now
from tests.service.ordering.erasing import at_home, placed
from tests.service.ordering.support import OrderDesk


async def test_a_guests_order_of_five_years_ago_loses_its_buyer(shop: OrderDesk) -> None:
    old, new = [await placed(shop, at_home("Hobbleton")) for _ in range(2)]
    long_ago, its_row = utc_now() - timedelta(days=5 * 366), orders.c.order_id == old.order_id
    store, jobs = shop.ordering.store, shop.ordering.implementation.jobs
    assert isinstance(jobs, Jobs)
    await store.command(lambda tx: tx.execute(orders.update().where(its_row).values(created_at=long_ago)))
    await store.command(lambda tx: jobs.erase_old.call(tx, EraseOld()))
    recipients = [(await shop.read(each.order_id)).delivery_address.recipient for each in (old, new)]
    assert recipients == ["erased", "Hobbleton Vale"]
