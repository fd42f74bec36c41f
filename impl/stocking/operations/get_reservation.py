"""Read a reservation."""

from generated.stocking.operations import GetReservationOk, GetReservationRequest
from impl.stocking import reservations, views
from infra.runtime.store.transaction import Transaction


def get_reservation(tx: Transaction, request: GetReservationRequest) -> GetReservationOk:
    return GetReservationOk(body=views.reservation(reservations.get(tx, request.reservation_id)))
