"""What CATALOGING does on VendorStatusChanged."""

import pytest

from generated.cataloging import problems
from generated.cataloging.client import CatalogingClient
from generated.events.administering import VendorStatusChanged
from generated.events.cataloging import ProductPublished, ProductUnpublished
from tests.service.cataloging.support import create, events_of, names, read, run_announcement, vendor
from tests.support.service import Serving


async def test_a_suspended_vendor_takes_its_products_along_and_brings_them_back(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    product = await create(staff, "Theirs", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
    await read(public, product.product_id)
    suspended = vendor(vendor_id, "SUSPENDED", version=2)
    await cataloging.react(VendorStatusChanged(vendor_id=vendor_id, vendor=suspended, previous_status="ACTIVE"))
    with pytest.raises(problems.NotFound):
        await read(public, product.product_id)
    assert await names(public, vendor_id=vendor_id) == []
    await run_announcement(cataloging, vendor_id)
    told = await events_of(cataloging, ProductUnpublished, product.product_id)
    assert [(each.reason, each.product.on_sale, each.product.version) for each in told] == [("VENDOR", False, 2)]
    back = vendor(vendor_id, "ACTIVE", version=3)
    await cataloging.react(VendorStatusChanged(vendor_id=vendor_id, vendor=back, previous_status="SUSPENDED"))
    await run_announcement(cataloging, vendor_id)
    assert (await read(public, product.product_id)).on_sale
    assert len(await events_of(cataloging, ProductPublished, product.product_id)) == 2
