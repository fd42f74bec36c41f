"""List vendors."""

import msgspec

from generated.administering import operations
from generated.administering.client import AdministeringClient
from tests.service.administering.support import take_on


async def test_vendors_are_found_by_a_part_of_code_name_or_email_page_by_page(staff: AdministeringClient) -> None:
    made = {(await take_on(staff)).vendor_id for _ in range(3)}
    assert (await staff.list_vendors(operations.ListVendorsRequest(q="%_"))).body.items == []
    found, cursor = [], None
    while True:
        page = (await staff.list_vendors(operations.ListVendorsRequest(q="aTELIER", limit=2, cursor=cursor))).body
        found += [vendor.code for vendor in page.items]
        made -= {vendor.vendor_id for vendor in page.items}
        if page.next_cursor is msgspec.UNSET:
            break
        cursor = page.next_cursor
    assert found == sorted(found)
    assert made == set()
