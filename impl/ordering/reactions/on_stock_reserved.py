"""Stock is held. This is new only for an order whose hold was lost."""

from generated.events.stocking import STOCK_RESERVED, StockReserved
from impl.ordering.domain import stock
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


def on_stock_reserved(tx: Transaction, event: StockReserved) -> None:
    with orders.change_if_known(tx, event.order_id) as order:
        if order:
            stock.reserved(order, told_by(tx, STOCK_RESERVED))
