"""What CATALOGING does on VendorCreated."""

from generated.cataloging.client import CatalogingClient
from generated.events.administering import VendorCreated
from infra.runtime.ids import new_id
from tests.service.cataloging.support import create, read, vendor
from tests.support.service import Serving


async def test_a_product_may_come_before_its_vendor(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, category_id: str
) -> None:
    vendor_id = new_id("ven")
    product = await create(staff, "Early", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
    assert not product.on_sale
    await cataloging.react(VendorCreated(vendor_id=vendor_id, vendor=vendor(vendor_id)))
    assert (await read(public, product.product_id)).on_sale
