"""Read how far an import of products is."""

import pytest

from generated.cataloging import operations
from generated.cataloging.client import CatalogingClient
from generated.cataloging.problems import Forbidden, NotFound
from infra.runtime.ids import new_id
from tests.service.cataloging.files import NEW, get, load, send, table
from tests.service.cataloging.support import new_sku
from tests.support.service import Serving


async def test_an_import_is_read_as_it_waits_and_as_it_is_done(staff: CatalogingClient) -> None:
    sku = new_sku()
    sent = await send(staff, table({"sku": sku, "product": sku.lower(), "name_fr": "Bol", **NEW}, {"sku": "x"}))
    assert (sent.status, sent.lines, sent.lines_done, sent.faults) == ("WAITING", 2, 0, [])
    await load(staff, table({"sku": sku, "price": "3"}))
    done = await get(staff, sent.import_id)
    assert (done.status, done.lines_done, done.created, done.refused) == ("DONE", 2, 1, 1)
    assert done.updated_at > done.created_at
    assert [(each.line, each.reference) for each in done.faults or []] == [(3, "x")]


async def test_the_first_thousand_faults_are_told(staff: CatalogingClient) -> None:
    done = await load(staff, b"sku\n" + b"x\n" * 1200)
    assert (done.refused, len(done.faults or [])) == (1200, 1000)
    assert [each.line for each in done.faults or []] == list(range(2, 1002))


async def test_an_import_that_is_not_there_is_not_found(cataloging: Serving, staff: CatalogingClient) -> None:
    with pytest.raises(NotFound):
        await get(staff, new_id("imp"))
    stranger = cataloging.as_staff(CatalogingClient, "stock:write")
    with pytest.raises(Forbidden):
        await stranger.get_product_import(operations.GetProductImportRequest(import_id=new_id("imp")))
