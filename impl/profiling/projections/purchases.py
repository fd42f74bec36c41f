"""Customers' purchases, from the events of ORDERING and PAYING, with the data that tiers need."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import bindparam, func, select

from impl.profiling.domain.purchase import Purchase
from impl.profiling.domain.tiers import WINDOW, Figures
from impl.profiling.tables import purchases as table
from infra.runtime.store.transaction import Transaction

_BY_ORDER = select(table).where(table.c.order_id == bindparam("order"))
_WRITE = table.update().where(table.c.order_id == bindparam("order"))
_SUMS = select(
    func.coalesce(func.sum(table.c.kept), 0).label("spend"),
    func.count().label("orders"),
    func.min(table.c.delivered_at).label("oldest_at"),
)


def keep_delivery(tx: Transaction, order_id: str, customer_id: str, *, total: int, at: datetime) -> bool:
    """Keeps the delivery of an order. Returns whether it was new. Cents."""
    return _keep(tx, order_id, customer_id, lambda purchase: purchase.deliver(total, at))


def keep_refund(tx: Transaction, order_id: str, customer_id: str, *, remaining: int) -> bool:
    """Keeps a refund; `remaining` is what stays paid. Returns whether it was new. Cents."""
    return _keep(tx, order_id, customer_id, lambda purchase: purchase.refund(remaining))


def figures(tx: Transaction, customer_id: str) -> Figures:
    """Returns the figures of the customer's last twelve months."""
    [row] = tx.all(_SUMS.where(table.c.customer_id == customer_id, table.c.delivered_at > tx.now - WINDOW))
    return Figures(spend=int(row.spend), orders=row.orders, oldest_at=row.oldest_at)


def _keep(tx: Transaction, order_id: str, customer_id: str, take: Callable[[Purchase], None]) -> bool:
    """Keeps a change of a purchase. The row is locked first: the spend depends on the delivery and all refunds, in any order."""
    tx.insert_if_absent(table, order_id=order_id, customer_id=customer_id, kept=0)
    [row] = tx.lock(_BY_ORDER, {"order": order_id})
    purchase = Purchase(
        order_id=row.order_id,
        customer_id=row.customer_id,
        total=row.total,
        remaining=row.remaining,
        delivered_at=row.delivered_at,
    )
    take(purchase)
    values = {"total": purchase.total, "remaining": purchase.remaining, "delivered_at": purchase.delivered_at}
    if all(getattr(row, name) == value for name, value in values.items()):
        return False
    tx.execute(_WRITE, {"order": order_id, "kept": purchase.kept, **values})
    return True
