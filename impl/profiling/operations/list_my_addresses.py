"""List my addresses."""

from generated.profiling import models
from generated.profiling.operations import ListMyAddressesOk, ListMyAddressesRequest
from impl.profiling.answers import address_answer
from impl.profiling.repositories import address_books
from infra.runtime.store.transaction import Transaction


def list_my_addresses(tx: Transaction, request: ListMyAddressesRequest) -> ListMyAddressesOk:
    book = address_books.get(tx, request.caller.subject)
    return ListMyAddressesOk(body=models.CustomerAddressList(items=[address_answer(entry) for entry in book.entries.values()]))
