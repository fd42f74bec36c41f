"""Read one of my addresses."""

from generated.profiling.operations import GetMyAddressOk, GetMyAddressRequest
from impl.profiling.answers import address_answer
from impl.profiling.repositories import address_books
from infra.runtime.store.transaction import Transaction


def get_my_address(tx: Transaction, request: GetMyAddressRequest) -> GetMyAddressOk:
    entry = address_books.get(tx, request.caller.subject).get(request.address_id)
    return GetMyAddressOk(body=address_answer(entry))
