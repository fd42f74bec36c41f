"""The e-mail addresses of customers, from the events of PROFILING."""

from sqlalchemy import select

from impl.ordering.tables import customers
from infra.runtime.store.transaction import Transaction


def find_email(tx: Transaction, customer_id: str) -> str | None:
    """Returns the customer's e-mail address, or None when it is not known yet."""
    email: str | None = tx.scalar(select(customers.c.email).where(customers.c.customer_id == customer_id))
    return email


def keep(tx: Transaction, customer_id: str, email: str, version: int) -> bool:
    """Keeps the address unless a later version is known. Returns whether it was new."""
    return tx.keep_latest(customers, ["customer_id"], customer_id=customer_id, email=email, version=version)
