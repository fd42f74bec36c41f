"""Replace one of my addresses."""

import msgspec
from msgspec import UNSET

from generated.profiling.operations import ReplaceMyAddressOk, ReplaceMyAddressRequest
from impl.profiling import address_books
from impl.profiling.domain.address_book import Entry
from impl.profiling.views import address_view
from infra.runtime.store.transaction import Transaction


def replace_my_address(tx: Transaction, request: ReplaceMyAddressRequest) -> ReplaceMyAddressOk:
    wanted = request.body
    book = address_books.lock(tx, request.caller.subject)
    entry = book.change(
        Entry(
            address_id=request.address_id,
            label=None if wanted.label is UNSET else wanted.label,
            address=msgspec.to_builtins(wanted.address),
            default_delivery=wanted.default_delivery,
            default_billing=wanted.default_billing,
            created_at=tx.now,
            updated_at=tx.now,
        ),
        version=wanted.version,
    )
    address_books.save(tx, request.caller.subject, book)
    return ReplaceMyAddressOk(body=address_view(entry))
