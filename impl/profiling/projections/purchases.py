"""Customers' purchases, from the events of ORDERING and PAYING, with the data that tiers need."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from sqlalchemy import bindparam, func, select

from impl.profiling.domain.purchase import Purchase
from impl.profiling.domain.tiers import WINDOW, Figures
from impl.profiling.tables import purchases as table
from infra.runtime.store.transaction import Transaction

_BY_ORDER = select(table).where(table.c.order_id == bindparam("order"))
_WRITE = table.update().where(table.c.order_id == bindparam("order"))
_FACTS = ("customer_id", "total", "remaining", "delivered_at")
_SUMS = select(
    func.coalesce(func.sum(table.c.kept), 0).label("spend"),
    func.count().label("orders"),
    func.min(table.c.delivered_at).label("oldest_at"),
)


def keep_delivery(tx: Transaction, order_id: str, customer_id: str, *, total: int, at: datetime) -> None:
    """Keeps the delivery of a customer's order. Cents."""
    with _change(tx, order_id, customer_id) as purchase:
        purchase.deliver(total, at)


def keep_refund(tx: Transaction, order_id: str, customer_id: str, *, remaining: int) -> str:
    """Keeps a refund, a guest's too: the order may join an account. `remaining` is what stays paid, in cents.

    Returns whose purchase it is; empty for a guest's, as `customer_id` is.
    """
    with _change(tx, order_id, customer_id) as purchase:
        purchase.refund(remaining)
    return purchase.customer_id


def keep_joined(
    tx: Transaction, order_id: str, customer_id: str, *, total: int, refunded: int, delivered_at: datetime | None
) -> None:
    """Keeps that a guest's order belongs to a customer, with what is known of it. Cents."""
    with _change(tx, order_id, customer_id) as purchase:
        if delivered_at is not None:
            purchase.deliver(total, delivered_at)
        if refunded:
            purchase.refund(total - refunded)


def figures(tx: Transaction, customer_id: str) -> Figures:
    """Returns the figures of the customer's last twelve months."""
    [row] = tx.all(_SUMS.where(table.c.customer_id == customer_id, table.c.delivered_at > tx.now - WINDOW))
    return Figures(spend=int(row.spend), orders=row.orders, oldest_at=row.oldest_at)


@contextmanager
def _change(tx: Transaction, order_id: str, customer_id: str) -> Iterator[Purchase]:
    """A block that changes a purchase. The row is locked first: the spend depends on the delivery and all refunds, in any order."""
    tx.insert_if_absent(table, order_id=order_id, customer_id=customer_id, kept=0)
    [row] = tx.lock(_BY_ORDER, {"order": order_id})
    before = {name: getattr(row, name) for name in _FACTS}
    purchase = Purchase(order_id=order_id, **before)
    purchase.belong_to(customer_id)
    yield purchase
    after = {name: getattr(purchase, name) for name in _FACTS}
    if after != before:
        tx.execute(_WRITE, {"order": order_id, "kept": purchase.kept, **after})
