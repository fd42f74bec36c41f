"""Expires a hold whose order was not seen in time. Its stock is free to sell again."""

from impl.stocking.domain.stock_item import StockItem
from impl.stocking.job_types import ExpireReservation
from impl.stocking.repositories.reservations import reservations
from impl.stocking.use_cases.move_stock import move_stock
from infra.runtime.store.transaction import Transaction


def expire_reservation(tx: Transaction, job: ExpireReservation) -> None:
    with reservations.change(tx, job.reservation_id) as reservation:
        if reservation.is_over(tx.now):
            reservation.expire()
            move_stock(tx, reservation.quantities, StockItem.give_back)
