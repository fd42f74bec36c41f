"""What was held for a confirmed order has left the stock."""

from generated.events.stocking import STOCK_COMMITTED, StockCommitted
from impl.ordering import orders, progress
from impl.ordering.domain import stock
from infra.runtime.store.transaction import Transaction


def on_stock_committed(tx: Transaction, event: StockCommitted) -> None:
    order = orders.awaited(tx, event.order_id)
    stock.committed(order, progress.told_by(tx, STOCK_COMMITTED))
    progress.record(tx, order)
