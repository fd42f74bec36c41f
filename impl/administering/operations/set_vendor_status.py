"""Set the status of a vendor. CATALOGING then shows or hides the vendor's products."""

from generated.administering.operations import SetVendorStatusOk, SetVendorStatusRequest
from impl.administering.answers import vendor_answer
from impl.administering.repositories.vendors import vendors
from impl.common.absent import or_none
from infra.runtime.store.transaction import Transaction


def set_vendor_status(tx: Transaction, request: SetVendorStatusRequest) -> SetVendorStatusOk:
    wish = request.body
    with vendors.change(tx, request.vendor_id) as vendor:
        vendor.enter(wish.status, reason=or_none(wish.reason), seen=wish.version)
    return SetVendorStatusOk(body=vendor_answer(vendor))
