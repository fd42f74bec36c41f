"""Read a reservation."""

from generated.stocking.operations import GetReservationOk, GetReservationRequest
from impl.stocking.answers import reservation_answer
from impl.stocking.repositories.reservations import reservations
from infra.runtime.store.transaction import Transaction


def get_reservation(tx: Transaction, request: GetReservationRequest) -> GetReservationOk:
    return GetReservationOk(body=reservation_answer(reservations.get(tx, request.reservation_id)))
