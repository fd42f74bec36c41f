"""The job that takes in files of counted stock: one after the other, each line once."""

import asyncio

from generated.stocking.client import StockingClient
from impl.common.file_taking import FileTaker
from impl.stocking.job_types import Jobs, TakeInCounts
from tests.service.stocking.files import get, load, send, table
from tests.service.stocking.support import level, movements, stocked
from tests.support.service import Serving


async def test_two_replicas_at_one_import_do_each_line_once(stocking: Serving, staff: StockingClient) -> None:
    skus = [await stocked(stocking, staff, 10) for _ in range(40)]
    jobs = stocking.implementation.jobs
    assert isinstance(jobs, Jobs)
    taker = jobs.take_in_counts.call
    assert isinstance(taker, FileTaker)
    sent = await send(staff, table(*({"sku": sku, "counted": "4"} for sku in skus)))
    while (now := await get(staff, sent.import_id)).status != "DONE":
        await asyncio.gather(taker(TakeInCounts()), taker(TakeInCounts()))
    assert (now.changed, now.lines_done) == (40, 40)
    assert [len(await movements(staff, sku)) for sku in skus] == [2] * 40


async def test_the_file_that_came_last_is_right(stocking: Serving, staff: StockingClient) -> None:
    sku = await stocked(stocking, staff, 10)
    for counted in (3, 8, 5):
        await send(staff, table({"sku": sku, "counted": str(counted)}))
    await load(staff, table({"sku": sku, "safety_stock": "1"}))
    assert (await level(staff, sku)).on_hand == 5
