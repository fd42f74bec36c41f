"""Change a vendor."""

from generated.administering import models, operations
from generated.administering.client import AdministeringClient
from generated.events.administering import VendorCreated, VendorStatusChanged, VendorUpdated
from tests.service.administering.support import take_on
from tests.support.service import Serving


async def test_a_vendor_is_taken_on_changed_and_let_sell(administering: Serving, staff: AdministeringClient) -> None:
    vendor = await take_on(staff)
    change = models.VendorChange(name="Atelier Vert", description="Grès.", version=vendor.version)
    changed = (await staff.update_vendor(operations.UpdateVendorRequest(vendor_id=vendor.vendor_id, body=change))).body
    assert (changed.name, changed.version, changed.status) == ("Atelier Vert", 3, "ACTIVE")
    read = (await staff.get_vendor(operations.GetVendorRequest(vendor_id=vendor.vendor_id))).body
    assert read == changed
    told = [
        (type(event), event.vendor.version)
        for kind in (VendorCreated, VendorStatusChanged, VendorUpdated)
        for event in await administering.emitted_of(kind)
        if event.vendor_id == vendor.vendor_id
    ]
    assert told == [(VendorCreated, 1), (VendorStatusChanged, 2), (VendorUpdated, 3)]
