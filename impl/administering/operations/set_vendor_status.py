"""Let a vendor sell, or stop it; CATALOGING shows or hides the products."""

from generated.administering.operations import SetVendorStatusOk, SetVendorStatusRequest
from impl.administering import vendors
from impl.administering.views import given, vendor_status_changed, vendor_view
from infra.runtime.store.transaction import Transaction


def set_vendor_status(tx: Transaction, request: SetVendorStatusRequest) -> SetVendorStatusOk:
    wish = request.body
    vendor = vendors.lock(tx, request.vendor_id)
    previous = vendor.status
    if vendor.enter(wish.status, reason=given(wish.reason, None), seen=wish.version, at=tx.now):
        vendors.save(tx, vendor)
        tx.emit(vendor_status_changed(vendor, previous))
    return SetVendorStatusOk(body=vendor_view(vendor))
