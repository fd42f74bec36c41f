"""An order was not paid in time. It gives its cart back."""

from dataclasses import dataclass

from generated.events.ordering import OrderExpired
from impl.carting.use_cases.reopen_cart import ReopenCart
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True, kw_only=True)
class OnOrderExpired:
    reopen_cart: ReopenCart

    def __call__(self, tx: Transaction, event: OrderExpired) -> None:
        self.reopen_cart(tx, event.cart_id, event.order_id)
