"""Give held stock back, unless it is over already, taken up by its order, or held by a later attempt."""

from generated.stocking.operations import ReleaseReservationOk, ReleaseReservationRequest
from impl.stocking import reservations, stockroom, views
from infra.runtime.store.transaction import Transaction


def release_reservation(tx: Transaction, request: ReleaseReservationRequest) -> ReleaseReservationOk:
    reservation = reservations.lock(tx, request.reservation_id)
    if reservation.heeds_release(attempt=request.body.attempt):
        stockroom.release(tx, reservation, request.body.reason)
    return ReleaseReservationOk(body=views.reservation(reservation))
