"""A command changes a vendor or a setting in several ways: it is written once, counted once, and told of once."""

from generated.administering import models, operations
from generated.administering.client import AdministeringClient
from generated.events.administering import SettingChanged, VendorStatusChanged, VendorUpdated
from impl.administering.repositories.vendors import vendors
from infra.runtime.store.transaction import Transaction
from tests.service.administering.support import take_on
from tests.support.service import Serving


async def test_several_changes_are_one_version(administering: Serving, staff: AdministeringClient) -> None:
    taken_on = await take_on(staff)

    def change(tx: Transaction) -> None:
        with vendors.change(tx, taken_on.vendor_id) as vendor:
            vendor.change(seen=taken_on.version)
            vendor.name = "Atelier Vert"
            vendor.enter("SUSPENDED", reason="Holidays", seen=taken_on.version)
            vendor.change(seen=taken_on.version)
            vendor.description = "Grès."

    await administering.store.command(change)
    read = (await staff.get_vendor(operations.GetVendorRequest(vendor_id=taken_on.vendor_id))).body
    assert (read.name, read.description, read.status, read.version) == ("Atelier Vert", "Grès.", "SUSPENDED", 3)
    told = [
        event
        for kind in (VendorUpdated, VendorStatusChanged)
        for event in await administering.emitted_of(kind)
        if event.vendor_id == taken_on.vendor_id and event.vendor.version == read.version
    ]
    assert [type(event) for event in told] == [VendorUpdated, VendorStatusChanged]
    assert [event.vendor.name for event in told] == ["Atelier Vert"] * 2


async def test_what_is_told_has_a_version_of_its_own_though_every_value_is_as_it_was(
    administering: Serving, staff: AdministeringClient
) -> None:
    vendor = await take_on(staff)
    change = models.VendorChange(name=vendor.name, version=vendor.version)
    updated = (await staff.update_vendor(operations.UpdateVendorRequest(vendor_id=vendor.vendor_id, body=change))).body
    assert updated.version == vendor.version + 1
    group = (await staff.get_setting(operations.GetSettingRequest(setting_group="FEATURES"))).body
    body = models.SettingReplacement(values=group.values, version=group.version)
    replaced = (await staff.replace_setting(operations.ReplaceSettingRequest(setting_group="FEATURES", body=body))).body
    assert replaced.version == group.version + 1
    told = [event.setting for event in await administering.emitted_of(SettingChanged) if event.setting_group == "FEATURES"]
    assert (told[-1].version, told[-1].values.features) == (replaced.version, told[0].values.features)
