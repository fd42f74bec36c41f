"""Nobody paid in time: the order gives its cart back."""

from dataclasses import dataclass

from generated.events.ordering import OrderExpired
from impl.carting.returning import Returning
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class OnOrderExpired:
    returning: Returning

    def __call__(self, tx: Transaction, event: OrderExpired) -> None:
        self.returning.give_back(tx, event.cart_id, event.order_id)
