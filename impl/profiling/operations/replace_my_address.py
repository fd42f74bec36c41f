"""Replace one of my addresses."""

from generated.profiling.operations import ReplaceMyAddressOk, ReplaceMyAddressRequest
from impl.profiling.answers import address_answer
from impl.profiling.repositories import address_books
from impl.profiling.use_cases.address_entry import entry_of
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.store.transaction import Transaction


def replace_my_address(tx: Transaction, request: ReplaceMyAddressRequest) -> ReplaceMyAddressOk:
    with address_books.change(tx, request.caller.subject) as book:
        entry = book.change(entry_of(request.body, request.address_id, tx.now), version=request.body.version)
    queue_message(tx, "ADDRESS_CHANGED", user_id=request.caller.subject, about={"change": "CHANGED"})
    return ReplaceMyAddressOk(body=address_answer(entry))
