"""Read a reservation."""

from generated.stocking.operations import GetReservationOk, GetReservationRequest
from impl.stocking import answers
from impl.stocking.repositories.reservations import reservations
from infra.runtime.store.transaction import Transaction


def get_reservation(tx: Transaction, request: GetReservationRequest) -> GetReservationOk:
    return GetReservationOk(body=answers.reservation(reservations.get(tx, request.reservation_id)))
