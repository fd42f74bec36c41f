"""Stock was released: the order ended, or STOCKING will hold again."""

from generated.events.stocking import STOCK_RELEASED, StockReleased
from impl.ordering.domain import stock
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


def on_stock_released(tx: Transaction, event: StockReleased) -> None:
    with orders.change_if_known(tx, event.order_id) as order:
        if order:
            cause = told_by(tx, STOCK_RELEASED)
            stock.released(order, was_committed=event.restocked, cause=cause)
            stock.hold_lost(order, "STOCK_RELEASED", event.attempt, cause)
