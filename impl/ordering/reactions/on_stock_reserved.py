"""Stock is held: news only to an order whose hold had been lost."""

from generated.events.stocking import STOCK_RESERVED, StockReserved
from impl.ordering import orders, progress
from impl.ordering.domain import stock
from infra.runtime.store.transaction import Transaction


def on_stock_reserved(tx: Transaction, event: StockReserved) -> None:
    order = orders.known(tx, event.order_id)
    if order:
        stock.reserved(order, progress.told_by(tx, STOCK_RESERVED))
        progress.record(tx, order)
