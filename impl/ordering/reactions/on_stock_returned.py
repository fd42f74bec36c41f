"""The goods that the carrier returned are in stock again."""

from generated.events.stocking import STOCK_RETURNED, StockReturned
from impl.ordering.domain import stock
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


def on_stock_returned(tx: Transaction, event: StockReturned) -> None:
    with orders.change_awaited(tx, event.order_id) as order:
        stock.returned(order, told_by(tx, STOCK_RETURNED))
