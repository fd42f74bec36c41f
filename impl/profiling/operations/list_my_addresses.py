"""List my addresses."""

from generated.profiling import models
from generated.profiling.operations import ListMyAddressesOk, ListMyAddressesRequest
from impl.profiling import address_books
from impl.profiling.views import address_view
from infra.runtime.store.transaction import Transaction


def list_my_addresses(tx: Transaction, request: ListMyAddressesRequest) -> ListMyAddressesOk:
    book = address_books.load(tx, request.caller.subject)
    return ListMyAddressesOk(body=models.CustomerAddressList(items=[address_view(entry) for entry in book.entries.values()]))
