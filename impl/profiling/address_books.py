"""Loads and saves address books."""

from dataclasses import asdict

from sqlalchemy import select

from impl.profiling import customers
from impl.profiling.domain.address_book import AddressBook, Entry
from impl.profiling.tables import addresses
from infra.runtime.store.transaction import Transaction


def load(tx: Transaction, customer_id: str) -> AddressBook:
    """The customer's addresses, oldest first."""
    query = select(addresses).where(addresses.c.customer_id == customer_id)
    rows = tx.all(query.order_by(addresses.c.created_at, addresses.c.address_id))
    names = Entry.__dataclass_fields__.keys()
    return AddressBook.of([Entry(**{name: row._mapping[name] for name in names}) for row in rows])  # noqa: SLF001 - SQLAlchemy's public name


def lock(tx: Transaction, customer_id: str) -> AddressBook:
    """As `load`; nobody else changes the book until the end of the transaction."""
    customers.lock(tx, customer_id)
    return load(tx, customer_id)


def save(tx: Transaction, customer_id: str, book: AddressBook) -> None:
    """Saves what changed, in that order: the flag leaves one address before another gets it."""
    for entry in book.changed:
        tx.upsert(addresses, ["address_id"], customer_id=customer_id, **asdict(entry))


def remove(tx: Transaction, address_id: str) -> None:
    tx.execute(addresses.delete().where(addresses.c.address_id == address_id))
