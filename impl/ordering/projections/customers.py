"""The e-mail addresses of customers, and which of them are confirmed, from the events of PROFILING."""

from sqlalchemy import bindparam, select

from impl.ordering.tables import customers
from infra.runtime.store.transaction import Transaction

_EMAIL = select(customers.c.email).where(customers.c.customer_id == bindparam("customer_id"))

_CONFIRMED = select(customers.c.confirmed_email_key).where(customers.c.customer_id == bindparam("customer_id"))
_OWNERS = (
    select(customers.c.customer_id).where(customers.c.confirmed_email_key == bindparam("key")).order_by(customers.c.customer_id)
)


def email_or_place(tx: Transaction, customer_id: str) -> str | None:
    """Returns the customer's e-mail address, or None when it is not known yet.

    Then the event that brings it waits for this transaction, and so finds the order that this transaction writes: a row of
    version 0 keeps the customer's place.
    """
    email: str | None = tx.scalar(_EMAIL, {"customer_id": customer_id})
    if not email:
        tx.insert_if_absent(customers, customer_id=customer_id, email="", version=0)
        [row] = tx.lock(_EMAIL, {"customer_id": customer_id})
        email = row.email
    return email or None


def find_email(tx: Transaction, customer_id: str) -> str | None:
    """Returns the customer's e-mail address, or None when it is not known yet."""
    return tx.scalar(_EMAIL, {"customer_id": customer_id}) or None


def confirmed_key(tx: Transaction, customer_id: str) -> str | None:
    """Returns the key of the address that the customer has confirmed, or None."""
    key: str | None = tx.scalar(_CONFIRMED, {"customer_id": customer_id})
    return key


def lock_only_owner(tx: Transaction, email_key: str) -> str | None:
    """Returns the customer who has confirmed the address, locked: it cannot leave the account in this transaction.

    None when nobody has, and when two have: then one event is under way, by which the address leaves one of the accounts.
    """
    owners = tx.lock(_OWNERS, {"key": email_key})
    return owners[0].customer_id if len(owners) == 1 else None


def keep(tx: Transaction, customer_id: str, email: str, version: int, *, confirmed_key: str | None) -> bool:
    """Keeps the address unless a later version is known. Returns whether it was new."""
    return tx.keep_latest(
        customers,
        ["customer_id"],
        customer_id=customer_id,
        email=email,
        confirmed_email_key=confirmed_key,
        version=version,
    )
