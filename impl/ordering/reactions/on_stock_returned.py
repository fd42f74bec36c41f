"""What the carrier brought back is in stock again."""

from generated.events.stocking import STOCK_RETURNED, StockReturned
from impl.ordering import orders, progress
from impl.ordering.domain import stock
from infra.runtime.store.transaction import Transaction


def on_stock_returned(tx: Transaction, event: StockReturned) -> None:
    order = orders.awaited(tx, event.order_id)
    stock.returned(order, progress.told_by(tx, STOCK_RETURNED))
    progress.record(tx, order)
