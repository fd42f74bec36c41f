"""Release held stock. A hold that ended, whose order was seen, or that has a later attempt stays as it is."""

from generated.stocking.operations import ReleaseReservationOk, ReleaseReservationRequest
from impl.stocking.answers import reservation_answer
from impl.stocking.repositories.reservations import reservations
from impl.stocking.use_cases.end_reservation import release
from infra.runtime.store.transaction import Transaction


def release_reservation(tx: Transaction, request: ReleaseReservationRequest) -> ReleaseReservationOk:
    with reservations.change(tx, request.reservation_id) as reservation:
        if reservation.heeds_release(attempt=request.body.attempt):
            release(tx, reservation, request.body.reason)
    return ReleaseReservationOk(body=reservation_answer(reservation))
