"""Change a vendor; members that are absent stay as they are."""

from generated.administering.operations import UpdateVendorOk, UpdateVendorRequest
from impl.administering import vendors
from impl.administering.views import given, vendor_updated, vendor_view
from infra.runtime.store.transaction import Transaction


def update_vendor(tx: Transaction, request: UpdateVendorRequest) -> UpdateVendorOk:
    change = request.body
    vendor = vendors.lock(tx, request.vendor_id)
    vendor.change(seen=change.version, at=tx.now)
    vendor.name = given(change.name, vendor.name)
    vendor.contact_email = given(change.contact_email, vendor.contact_email)
    vendor.contact_phone = given(change.contact_phone, vendor.contact_phone)
    vendor.description = given(change.description, vendor.description)
    vendor.commission = given(change.commission, vendor.commission)
    vendors.save(tx, vendor)
    tx.emit(vendor_updated(vendor))
    return UpdateVendorOk(body=vendor_view(vendor))
