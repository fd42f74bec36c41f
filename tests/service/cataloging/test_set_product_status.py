"""Publish, withdraw or archive a product."""

import pytest

from generated.cataloging import problems
from generated.cataloging.client import CatalogingClient
from generated.events.cataloging import ProductArchived, ProductUnpublished
from tests.service.cataloging.support import create, events_of, read, set_price, set_status
from tests.support.service import Serving


async def test_an_archived_product_stays_so(
    cataloging: Serving, staff: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    product = await create(staff, "Gone", vendor_id=vendor_id, category_id=category_id)
    archived = await set_status(staff, product, "ARCHIVED")
    with pytest.raises(problems.ProductState):
        await set_status(staff, archived, "ACTIVE")
    with pytest.raises(problems.ProductState):
        await set_price(staff, archived, 1)
    assert len(await events_of(cataloging, ProductArchived, product.product_id)) == 1


async def test_withdrawing_hides_it_at_once_from_those_who_read_it_before(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    product = await create(staff, "Brief", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
    await read(public, product.product_id)
    await set_status(staff, product, "DRAFT")
    with pytest.raises(problems.NotFound):
        await read(public, product.product_id)
    told = await events_of(cataloging, ProductUnpublished, product.product_id)
    assert [each.reason for each in told] == ["STAFF"]
