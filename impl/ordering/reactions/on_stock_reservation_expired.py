"""A hold ended before STOCKING saw its order. STOCKING will hold again or report a shortfall."""

from generated.events.stocking import STOCK_RESERVATION_EXPIRED, StockReservationExpired
from impl.ordering.domain import stock
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import told_by
from infra.runtime.store.transaction import Transaction


def on_stock_reservation_expired(tx: Transaction, event: StockReservationExpired) -> None:
    with orders.change_if_known(tx, event.order_id) as order:
        if order:
            cause = told_by(tx, STOCK_RESERVATION_EXPIRED)
            stock.hold_lost(order, "STOCK_RESERVATION_EXPIRED", event.attempt, cause)
