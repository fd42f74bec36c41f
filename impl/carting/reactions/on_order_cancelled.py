"""An order was cancelled: one that failed by itself gives its cart back, one that somebody cancelled does not."""

from dataclasses import dataclass

from generated.events.ordering import OrderCancelled
from impl.carting.returning import Returning
from infra.runtime.store.transaction import Transaction

_FAILURES = frozenset({"PAYMENT_FAILED", "SHORTFALL"})


@dataclass(frozen=True, kw_only=True)
class OnOrderCancelled:
    returning: Returning

    def __call__(self, tx: Transaction, event: OrderCancelled) -> None:
        if event.reason in _FAILURES:
            self.returning.give_back(tx, event.cart_id, event.order_id)
