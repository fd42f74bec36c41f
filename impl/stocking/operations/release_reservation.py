"""Give held stock back, unless it is over already, taken up by its order, or held by a later attempt."""

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
