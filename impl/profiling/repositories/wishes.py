"""The repository of wishes: rows without rules of their own, but for how many there may be."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, select

from generated.profiling.problems import WishLimitReached
from impl.profiling.tables import customers
from impl.profiling.tables import wishes as table
from infra.runtime.store.transaction import Transaction

MOST = 200
_OF_CUSTOMER = (
    select(table.c.sku, table.c.created_at)
    .where(table.c.customer_id == bindparam("customer_id"))
    .order_by(table.c.created_at.desc(), table.c.sku)
)
_CUSTOMER = select(customers.c.customer_id).where(customers.c.customer_id == bindparam("customer_id"))


@dataclass(frozen=True, kw_only=True)
class Wish:
    sku: str
    created_at: datetime


def list_of(tx: Transaction, customer_id: str) -> list[Wish]:
    """Returns the customer's wishes, the last one first."""
    return [Wish(sku=row.sku, created_at=row.created_at) for row in tx.all(_OF_CUSTOMER, {"customer_id": customer_id})]


def add(tx: Transaction, customer_id: str, sku: str) -> Wish:
    """Adds a wish unless it is there, and returns it. Raises WishLimitReached.

    The lock is on the customer's row, because a new wish has no row yet.
    """
    tx.lock(_CUSTOMER, {"customer_id": customer_id})
    there = list_of(tx, customer_id)
    if known := next((wish for wish in there if wish.sku == sku), None):
        return known
    if len(there) >= MOST:
        raise WishLimitReached(max=MOST)
    tx.insert(table, {"customer_id": customer_id, "sku": sku, "created_at": tx.now})
    return Wish(sku=sku, created_at=tx.now)


def remove(tx: Transaction, customer_id: str, sku: str) -> bool:
    """Deletes a wish. Returns whether it was there."""
    is_it = (table.c.customer_id == customer_id) & (table.c.sku == sku)
    return tx.execute(table.delete().where(is_it)).rowcount == 1
