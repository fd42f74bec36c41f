"""An order was cancelled. If it failed by itself, its cart is given back; if a person cancelled it, it is not."""

from dataclasses import dataclass

from generated.events.ordering import OrderCancelled
from impl.carting.use_cases.reopen_cart import ReopenCart
from infra.runtime.store.transaction import Transaction

_FAILURES = frozenset({"PAYMENT_FAILED", "SHORTFALL"})


@dataclass(frozen=True, kw_only=True)
class OnOrderCancelled:
    reopen_cart: ReopenCart

    def __call__(self, tx: Transaction, event: OrderCancelled) -> None:
        if event.reason in _FAILURES:
            self.reopen_cart(tx, event.cart_id, event.order_id)
