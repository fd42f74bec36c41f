"""Read one of my addresses."""

from generated.profiling.operations import GetMyAddressOk, GetMyAddressRequest
from impl.profiling import address_books
from impl.profiling.views import address_view
from infra.runtime.store.transaction import Transaction


def get_my_address(tx: Transaction, request: GetMyAddressRequest) -> GetMyAddressOk:
    entry = address_books.load(tx, request.caller.subject).find(request.address_id)
    return GetMyAddressOk(body=address_view(entry))
