"""An order is paid: its held stock is committed."""

from generated.events.ordering import OrderConfirmed
from impl.stocking.repositories.reservations import reservations
from impl.stocking.use_cases.move_stock import move_stock
from infra.runtime.store.transaction import Transaction


def on_order_confirmed(tx: Transaction, event: OrderConfirmed) -> None:
    with reservations.change_of_awaited_order(tx, event.order_id) as reservation:
        if reservation.holds_stock:
            reservation.commit()
            move_stock(tx, reservation.quantities, lambda item, quantity: item.commit(quantity, order_id=event.order_id))
