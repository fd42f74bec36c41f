"""Two transactions of two replicas around a sale: it begins and ends once, and the history stays in order."""

import pytest

from generated.cataloging import models, operations, problems
from generated.cataloging.client import CatalogingClient
from generated.events.cataloging import PriceChanged
from tests.service.cataloging.support import (
    create,
    events_of,
    price,
    price_changes,
    read,
    reduce,
    sale_due,
    sale_id_of,
)
from tests.support.overlap import overlapping
from tests.support.service import Serving


@pytest.fixture(autouse=True)
def _only_postgresql(store_url: str) -> None:
    if store_url.startswith("sqlite"):
        pytest.skip("SQLite has one writer")


@pytest.fixture
async def product(staff: CatalogingClient, vendor_id: str, category_id: str) -> models.Product:
    return await create(staff, "Wanted", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)


async def history(staff: CatalogingClient, product: models.Product) -> list[int]:
    return [each.price.amount for each in (await price_changes(staff, product)).items]


async def test_two_replicas_begin_a_sale_once(cataloging: Serving, staff: CatalogingClient, product: models.Product) -> None:
    await reduce(staff, product, 1500, starts_at=product.created_at.replace(year=2099))
    begins = sale_due(cataloging, product, "begin", await sale_id_of(cataloging, product))
    await overlapping(cataloging.store, begins, begins)
    assert len(await events_of(cataloging, PriceChanged, product.product_id)) == 1
    assert await history(staff, product) == [1500, 1990]


@pytest.mark.parametrize("is_ended_first", [True, False])
async def test_staff_end_a_sale_at_the_moment_when_it_begins(
    cataloging: Serving, staff: CatalogingClient, product: models.Product, *, is_ended_first: bool
) -> None:
    planned = await reduce(staff, product, 1500, starts_at=product.created_at.replace(year=2099))
    begins = sale_due(cataloging, product, "begin", await sale_id_of(cataloging, product))
    ends = cataloging.calling(operations.EndSaleRequest(sku=product.variants[0].sku, version=planned.version))
    if is_ended_first:
        await overlapping(cataloging.store, ends, begins)
        assert await history(staff, product) == [1990]
    else:
        with pytest.raises(problems.VersionConflict):
            await overlapping(cataloging.store, begins, ends)
        assert (await read(staff, product.product_id)).price_from == price(1500)


@pytest.mark.parametrize("is_ended_first", [True, False])
async def test_a_sale_is_changed_at_the_moment_when_it_ends(
    cataloging: Serving, staff: CatalogingClient, product: models.Product, *, is_ended_first: bool
) -> None:
    on = await reduce(staff, product, 1500)
    ends = sale_due(cataloging, product, "end", await sale_id_of(cataloging, product))
    body = models.SalePriceReplacement(price=price(1300), version=on.version)
    changes = cataloging.calling(operations.SetSalePriceRequest(sku=product.variants[0].sku, body=body))
    if is_ended_first:
        with pytest.raises(problems.VersionConflict):
            await overlapping(cataloging.store, ends, changes)
        assert await history(staff, product) == [1990, 1500, 1990]
    else:
        await overlapping(cataloging.store, changes, ends)
        assert await history(staff, product) == [1300, 1500, 1990]
