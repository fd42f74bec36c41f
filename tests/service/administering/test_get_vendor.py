"""Read a vendor."""

import pytest

from generated.administering import operations, problems
from generated.administering.client import AdministeringClient
from infra.runtime.ids import new_id
from tests.service.administering.support import take_on


async def test_a_vendor_is_read_as_it_was_taken_on(staff: AdministeringClient) -> None:
    vendor = await take_on(staff)
    assert (await staff.get_vendor(operations.GetVendorRequest(vendor_id=vendor.vendor_id))).body == vendor
    with pytest.raises(problems.NotFound):
        await staff.get_vendor(operations.GetVendorRequest(vendor_id=new_id("ven")))
