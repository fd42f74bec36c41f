"""Read a vendor."""

from generated.administering.operations import GetVendorOk, GetVendorRequest
from impl.administering import answers
from impl.administering.repositories.vendors import vendors
from infra.runtime.store.transaction import Transaction


def get_vendor(tx: Transaction, request: GetVendorRequest) -> GetVendorOk:
    return GetVendorOk(body=answers.vendor(vendors.get(tx, request.vendor_id)))
