"""The stock held for a confirmed order was committed."""

from generated.events.stocking import STOCK_COMMITTED, StockCommitted
from impl.ordering.domain import stock
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


def on_stock_committed(tx: Transaction, event: StockCommitted) -> None:
    with orders.change_awaited(tx, event.order_id) as order:
        stock.committed(order, told_by(tx, STOCK_COMMITTED))
