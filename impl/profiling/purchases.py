"""Loads and saves purchases, and adds up those of the last twelve months."""

from sqlalchemy import func, select

from impl.profiling.domain.purchase import Purchase
from impl.profiling.domain.tiers import WINDOW, Figures
from impl.profiling.tables import purchases
from infra.runtime.store.transaction import Transaction


def lock(tx: Transaction, order_id: str, customer_id: str) -> Purchase:
    """The purchase, new or known, held until the end of the transaction."""
    tx.insert_if_absent(purchases, order_id=order_id, customer_id=customer_id, kept=0)
    row = tx.lock(select(purchases).where(purchases.c.order_id == order_id))[0]
    return Purchase(
        order_id=row.order_id,
        customer_id=row.customer_id,
        total=row.total,
        remaining=row.remaining,
        delivered_at=row.delivered_at,
    )


def save(tx: Transaction, purchase: Purchase) -> None:
    values = {
        "total": purchase.total,
        "remaining": purchase.remaining,
        "delivered_at": purchase.delivered_at,
        "kept": purchase.kept,
    }
    tx.execute(purchases.update().where(purchases.c.order_id == purchase.order_id), values)


def figures(tx: Transaction, customer_id: str) -> Figures:
    """What the customer bought in the last twelve months."""
    columns = purchases.c
    sums = select(
        func.coalesce(func.sum(columns.kept), 0).label("spend"),
        func.count().label("orders"),
        func.min(columns.delivered_at).label("oldest_at"),
    )
    [row] = tx.all(sums.where(columns.customer_id == customer_id, columns.delivered_at > tx.now - WINDOW))
    return Figures(spend=int(row.spend), orders=row.orders, oldest_at=row.oldest_at)
