"""Read a vendor."""

from generated.administering.operations import GetVendorOk, GetVendorRequest
from impl.administering import vendors
from impl.administering.views import vendor_view
from infra.runtime.store.transaction import Transaction


def get_vendor(tx: Transaction, request: GetVendorRequest) -> GetVendorOk:
    return GetVendorOk(body=vendor_view(vendors.get(tx, request.vendor_id)))
