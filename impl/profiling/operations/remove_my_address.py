"""Remove one of my addresses."""

from generated.profiling.operations import RemoveMyAddressDone, RemoveMyAddressRequest
from impl.profiling import address_books
from infra.runtime.store.transaction import Transaction


def remove_my_address(tx: Transaction, request: RemoveMyAddressRequest) -> RemoveMyAddressDone:
    entry = address_books.lock(tx, request.caller.subject).find(request.address_id)
    address_books.remove(tx, entry.address_id)
    return RemoveMyAddressDone()
