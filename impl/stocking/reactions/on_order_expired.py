"""An order was not paid in time: its stock is put back."""

from generated.events.ordering import OrderExpired
from impl.stocking.repositories.reservations import reservations
from impl.stocking.use_cases.end_reservation import undo
from infra.runtime.store.transaction import Transaction


def on_order_expired(tx: Transaction, event: OrderExpired) -> None:
    with reservations.change_of_awaited_order(tx, event.order_id) as reservation:
        undo(tx, reservation, "EXPIRED")
