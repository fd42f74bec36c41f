"""A hold whose order was not seen in time ends: its stock is free to sell again."""

from impl.stocking import reservations, stockroom, views
from impl.stocking.job_types import ExpireReservation
from infra.runtime.store.transaction import Transaction


def expire_reservation(tx: Transaction, job: ExpireReservation) -> None:
    reservation = reservations.lock(tx, job.reservation_id)
    if reservation.is_over(tx.now):
        reservation.expire()
        reservations.save(tx, reservation)
        stockroom.give_back(tx, reservation.quantities)
        tx.emit(views.reservation_expired(reservation))
