"""Read a vendor."""

from generated.administering.operations import GetVendorOk, GetVendorRequest
from impl.administering.answers import vendor_answer
from impl.administering.repositories.vendors import vendors
from infra.runtime.store.transaction import Transaction


def get_vendor(tx: Transaction, request: GetVendorRequest) -> GetVendorOk:
    return GetVendorOk(body=vendor_answer(vendors.get(tx, request.vendor_id)))
