"""Vendors are taken on and let sell."""

import msgspec
import pytest

from generated.administering import models, operations, problems
from generated.administering.client import AdministeringClient
from generated.events.administering import VendorCreated, VendorStatusChanged, VendorUpdated
from infra.runtime.ids import new_id
from tests.service.administering.support import enter, take_on
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


async def test_a_code_belongs_to_one_vendor(staff: AdministeringClient) -> None:
    vendor = await take_on(staff)
    draft = models.VendorDraft(code=vendor.code, name="Another", contact_email="another@example.org")
    with pytest.raises(problems.VendorCodeTaken):
        await staff.create_vendor(operations.CreateVendorRequest(idempotency_key=new_id("key"), body=draft))


async def test_a_closed_vendor_stays_closed(staff: AdministeringClient) -> None:
    closed = await enter(staff, await take_on(staff), "CLOSED")
    with pytest.raises(problems.VendorState):
        await enter(staff, closed, "ACTIVE")


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
