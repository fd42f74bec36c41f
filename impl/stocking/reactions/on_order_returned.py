"""The carrier returned an order: its pieces are in stock again."""

from generated.events.ordering import OrderReturned
from impl.stocking.repositories.reservations import reservations
from impl.stocking.use_cases.move_stock import move_stock
from infra.runtime.store.transaction import Transaction


def on_order_returned(tx: Transaction, event: OrderReturned) -> None:
    with reservations.change_of_awaited_order(tx, event.order_id) as reservation:
        if reservation.status == "COMMITTED":
            reservation.take_back()
            move_stock(tx, reservation.quantities, lambda item, quantity: item.take_back(quantity, order_id=event.order_id))
