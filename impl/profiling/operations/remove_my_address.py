"""Remove one of my addresses."""

from generated.profiling.operations import RemoveMyAddressDone, RemoveMyAddressRequest
from impl.profiling.repositories import address_books
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.store.transaction import Transaction


def remove_my_address(tx: Transaction, request: RemoveMyAddressRequest) -> RemoveMyAddressDone:
    with address_books.change(tx, request.caller.subject) as book:
        book.remove(request.address_id)
    queue_message(tx, "ADDRESS_CHANGED", user_id=request.caller.subject, about={"change": "REMOVED"})
    return RemoveMyAddressDone()
