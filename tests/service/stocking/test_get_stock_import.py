"""Read how far an import of stock is."""

import pytest

from generated.stocking.client import StockingClient
from generated.stocking.problems import NotFound
from infra.runtime.ids import new_id
from tests.service.stocking.files import get, load, send, table
from tests.service.stocking.support import stocked
from tests.support.service import Serving


async def test_an_import_is_read_while_it_waits_and_when_it_is_done(stocking: Serving, staff: StockingClient) -> None:
    sku = await stocked(stocking, staff, 10)
    sent = await send(staff, table({"sku": sku, "counted": "3"}, {"sku": "X-1", "counted": "3"}))
    assert (sent.status, sent.lines, sent.faults) == ("WAITING", 2, [])
    done = await load(staff, table({"sku": sku, "counted": "4"}))
    first = await get(staff, sent.import_id)
    assert (first.status, first.lines_done, first.changed, first.refused) == ("DONE", 2, 1, 1)
    assert done.created_by.startswith("stf_")


async def test_an_import_that_is_not_there_is_not_found(staff: StockingClient) -> None:
    with pytest.raises(NotFound):
        await get(staff, new_id("imp"))
