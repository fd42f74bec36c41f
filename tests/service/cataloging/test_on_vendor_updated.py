"""What CATALOGING does on VendorUpdated."""

from generated.cataloging.client import CatalogingClient
from generated.events.administering import VendorUpdated
from tests.service.cataloging.support import create, read, vendor
from tests.support.service import Serving


async def test_a_new_name_is_shown_and_a_late_one_is_not(
    cataloging: Serving, staff: CatalogingClient, public: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    product = await create(staff, "Named", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
    await read(public, product.product_id)
    for name, version in (("Atelier Durand", 3), ("Atelier Late", 2)):
        renamed = vendor(vendor_id, name=name, version=version)
        await cataloging.react(VendorUpdated(vendor_id=vendor_id, vendor=renamed))
    shown = await read(public, product.product_id)
    assert (shown.vendor_name, shown.version) == ("Atelier Durand", product.version)
