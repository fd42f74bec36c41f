"""Who may see an order."""

from dataclasses import dataclass

from generated.ordering.problems import NotFound
from impl.common.access import sees_all
from impl.ordering.domain.order import Order
from impl.ordering.security.order_tokens import OrderTokens
from infra.runtime.caller import Caller


@dataclass(frozen=True)
class Access:
    """A customer sees their own orders, a guest the order of the token. Staff with the scope and services see all.

    The token of a guest's order still opens it when it has joined an account. Nobody was given one of a customer's order.
    """

    tokens: OrderTokens

    def check(self, caller: Caller, order: Order, scope: str) -> bool:
        """Returns whether the caller sees the order as staff. Raises NotFound for another person's order."""
        if sees_all(caller, scope):
            return True
        if caller.is_service or self._is_own(caller, order):
            return False
        raise NotFound("order")

    def _is_own(self, caller: Caller, order: Order) -> bool:
        if order.customer_id is not None and order.customer_id == caller.subject_of("customer"):
            return True
        return self.is_guests(order, caller.credential("order_token"))

    def is_guests(self, order: Order, token: str | None) -> bool:
        """Whether the token opens the order. An order that has lost its buyer is opened by none."""
        return order.erased_at is None and self.tokens.opens(order.order_id, token)
