"""The repository of address books."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from msgspec import convert
from sqlalchemy import Row, bindparam, select

from impl.kernel.addresses import PostalAddress
from impl.profiling.domain.address_book import AddressBook, Entry
from impl.profiling.tables import addresses as table
from impl.profiling.tables import customers
from infra.runtime.store.transaction import Transaction

_OF_CUSTOMER = (
    select(table).where(table.c.customer_id == bindparam("customer_id")).order_by(table.c.created_at, table.c.address_id)
)
_CUSTOMER = select(customers.c.customer_id).where(customers.c.customer_id == bindparam("customer_id"))


def get(tx: Transaction, customer_id: str) -> AddressBook:
    """Returns the customer's address book, read-only; it may be empty."""
    return AddressBook.of([_entity(row) for row in tx.all(_OF_CUSTOMER, {"customer_id": customer_id})])


@contextmanager
def change(tx: Transaction, customer_id: str) -> Iterator[AddressBook]:
    """Yields the customer's address book; saved at the end of the block.

    The lock is on the customer's row, because a new address has no row yet.
    """
    tx.lock(_CUSTOMER, {"customer_id": customer_id})
    book = get(tx, customer_id)
    yield book
    for entry in book.changed:  # in this order: one address loses the flag before another gets it
        tx.upsert(table, ["address_id"], customer_id=customer_id, **_row(entry))
    for address_id in book.removed:
        tx.execute(table.delete().where(table.c.address_id == address_id))


def _row(entry: Entry) -> dict[str, Any]:
    return {
        "address_id": entry.address_id,
        "label": entry.label,
        "address": entry.address,
        "default_delivery": entry.default_delivery,
        "default_billing": entry.default_billing,
        "version": entry.version,
        "created_at": entry.created_at,
        "updated_at": entry.updated_at,
    }


def _entity(row: Row[Any]) -> Entry:
    return Entry(
        address_id=row.address_id,
        label=row.label,
        address=convert(row.address, PostalAddress),
        default_delivery=row.default_delivery,
        default_billing=row.default_billing,
        version=row.version,
        created_at=row.created_at,
        updated_at=row.updated_at,
    )
