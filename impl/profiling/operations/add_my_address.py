"""Add an address."""

from generated.profiling.operations import AddMyAddressCreated, AddMyAddressRequest
from impl.profiling.answers import address_answer
from impl.profiling.repositories import address_books
from impl.profiling.use_cases.address_entry import entry_of
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def add_my_address(tx: Transaction, request: AddMyAddressRequest) -> AddMyAddressCreated:
    with address_books.change(tx, request.caller.subject) as book:
        entry = book.add(entry_of(request.body, new_id("adr"), tx.now))
    queue_message(tx, "ADDRESS_CHANGED", user_id=request.caller.subject, about={"change": "ADDED"})
    return AddMyAddressCreated(body=address_answer(entry), location=f"/me/addresses/{entry.address_id}")
