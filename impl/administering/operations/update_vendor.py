"""Change a vendor. Absent members stay as they are."""

from generated.administering.operations import UpdateVendorOk, UpdateVendorRequest
from impl.administering.answers import vendor_answer
from impl.administering.repositories.vendors import vendors
from impl.common.absent import given
from infra.runtime.store.transaction import Transaction


def update_vendor(tx: Transaction, request: UpdateVendorRequest) -> UpdateVendorOk:
    change = request.body
    with vendors.change(tx, request.vendor_id) as vendor:
        vendor.change(seen=change.version)
        vendor.name = given(change.name, vendor.name)
        vendor.contact_email = given(change.contact_email, vendor.contact_email)
        vendor.contact_phone = given(change.contact_phone, vendor.contact_phone)
        vendor.description = given(change.description, vendor.description)
        vendor.commission = given(change.commission, vendor.commission)
    return UpdateVendorOk(body=vendor_answer(vendor))
