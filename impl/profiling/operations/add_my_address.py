"""Add an address."""

import msgspec
from msgspec import UNSET

from generated.profiling.operations import AddMyAddressCreated, AddMyAddressRequest
from impl.profiling import address_books
from impl.profiling.domain.address_book import Entry
from impl.profiling.views import address_view
from infra.runtime.ids import new_id
from infra.runtime.store.transaction import Transaction


def add_my_address(tx: Transaction, request: AddMyAddressRequest) -> AddMyAddressCreated:
    draft = request.body
    book = address_books.lock(tx, request.caller.subject)
    entry = book.add(
        Entry(
            address_id=new_id("adr"),
            label=None if draft.label is UNSET else draft.label,
            address=msgspec.to_builtins(draft.address),
            default_delivery=draft.default_delivery,
            default_billing=draft.default_billing,
            created_at=tx.now,
            updated_at=tx.now,
        )
    )
    address_books.save(tx, request.caller.subject, book)
    return AddMyAddressCreated(body=address_view(entry), location=f"/me/addresses/{entry.address_id}")
