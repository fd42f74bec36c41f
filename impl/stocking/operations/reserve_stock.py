"""Hold stock for an order: all lines or none, one reservation an order."""

from dataclasses import dataclass

from generated.stocking.operations import ReserveStockCreated, ReserveStockRequest
from impl.stocking import holding, reservations, views
from impl.stocking.policy import HoldLimit
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class ReserveStock:
    limit: HoldLimit

    def __call__(self, tx: Transaction, request: ReserveStockRequest) -> ReserveStockCreated:
        lines = tuple((line.sku, line.quantity) for line in request.body.lines)
        reservation = reservations.lock_of_order(tx, request.body.order_id)
        if reservation is None:
            reservation = holding.begin(tx, request, lines, self.limit.end(tx))
        else:
            reservation.refuse_if_taken_up()
            if not reservation.is_bound:
                holding.begin_again(tx, request, reservation, lines, self.limit.end(tx))
        return ReserveStockCreated(body=views.reservation(reservation), location=f"/reservations/{reservation.reservation_id}")
