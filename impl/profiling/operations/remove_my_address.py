"""Remove one of my addresses."""

from generated.profiling.operations import RemoveMyAddressDone, RemoveMyAddressRequest
from impl.profiling.repositories import address_books
from infra.runtime.store.transaction import Transaction


def remove_my_address(tx: Transaction, request: RemoveMyAddressRequest) -> RemoveMyAddressDone:
    with address_books.change(tx, request.caller.subject) as book:
        book.remove(request.address_id)
    return RemoveMyAddressDone()
