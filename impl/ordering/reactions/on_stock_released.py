"""Stock came back: of an order that ended, or of a hold that STOCKING makes again."""

from generated.events.stocking import STOCK_RELEASED, StockReleased
from impl.ordering import orders, progress
from impl.ordering.domain import stock
from infra.runtime.store.transaction import Transaction


def on_stock_released(tx: Transaction, event: StockReleased) -> None:
    order = orders.known(tx, event.order_id)
    if order:
        cause = progress.told_by(tx, STOCK_RELEASED)
        stock.released(order, was_committed=event.restocked, cause=cause)
        stock.hold_lost(order, "STOCK_RELEASED", event.attempt, cause)
        progress.record(tx, order)
