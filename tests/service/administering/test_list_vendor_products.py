"""List a vendor's products."""

import pytest

from generated.administering import operations, problems
from generated.administering.client import AdministeringClient
from infra.runtime.ids import new_id
from tests.service.administering.support import take_on


async def test_a_new_vendor_has_no_products_and_an_unknown_one_no_list(staff: AdministeringClient) -> None:
    vendor = await take_on(staff)
    request = operations.ListVendorProductsRequest(vendor_id=vendor.vendor_id)
    assert (await staff.list_vendor_products(request)).body.items == []
    with pytest.raises(problems.NotFound):
        await staff.list_vendor_products(operations.ListVendorProductsRequest(vendor_id=new_id("ven")))
