"""List vendors, by code."""

from generated.administering import models
from generated.administering.operations import ListVendorsOk, ListVendorsRequest
from impl.administering.answers import vendor_answer
from impl.administering.repositories import vendors
from impl.common.absent import or_unset
from infra.runtime.store.transaction import Transaction


def list_vendors(tx: Transaction, request: ListVendorsRequest) -> ListVendorsOk:
    found, cursor = vendors.list_vendors(tx, q=request.q, status=request.status, limit=request.limit, cursor=request.cursor)
    items = [vendor_answer(vendor) for vendor in found]
    return ListVendorsOk(body=models.VendorPage(items=items, next_cursor=or_unset(cursor)))
