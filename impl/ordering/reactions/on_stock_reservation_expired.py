"""A hold ended before STOCKING saw its order: it will hold again, or tell of the shortfall."""

from generated.events.stocking import STOCK_RESERVATION_EXPIRED, StockReservationExpired
from impl.ordering import orders, progress
from impl.ordering.domain import stock
from infra.runtime.store.transaction import Transaction


def on_stock_reservation_expired(tx: Transaction, event: StockReservationExpired) -> None:
    order = orders.known(tx, event.order_id)
    if order:
        cause = progress.told_by(tx, STOCK_RESERVATION_EXPIRED)
        stock.hold_lost(order, "STOCK_RESERVATION_EXPIRED", event.attempt, cause)
        progress.record(tx, order)
