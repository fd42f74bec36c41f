"""The products of a vendor are told of with their last version."""

from generated.cataloging.client import CatalogingClient
from generated.events.administering import VendorStatusChanged
from generated.events.cataloging import ProductPublished
from tests.service.cataloging.support import create, events_of, run_announcement, vendor
from tests.support.service import Serving


async def test_a_vendor_that_left_and_came_back_before_the_others_heard_is_told_with_the_last_version(
    cataloging: Serving, staff: CatalogingClient, vendor_id: str, category_id: str
) -> None:
    product = await create(staff, "Theirs", status="ACTIVE", vendor_id=vendor_id, category_id=category_id)
    for state in (vendor(vendor_id, "SUSPENDED", version=2), vendor(vendor_id, "ACTIVE", version=3)):
        await cataloging.react(VendorStatusChanged(vendor_id=vendor_id, vendor=state, previous_status="ACTIVE"))
    await run_announcement(cataloging, vendor_id)
    await run_announcement(cataloging, vendor_id)
    told = await events_of(cataloging, ProductPublished, product.product_id)
    assert [each.product.version for each in told] == [1, 3]
