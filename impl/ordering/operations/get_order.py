"""Read an order, and the actions that the caller may take on it now."""

from dataclasses import dataclass

from generated.ordering.operations import GetOrderOk, GetOrderRequest
from impl.ordering.answers.orders import order_answer
from impl.ordering.repositories.orders import orders
from impl.ordering.security.access import Access
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True)
class GetOrder:
    access: Access

    def __call__(self, tx: Transaction, request: GetOrderRequest) -> GetOrderOk:
        order = orders.get(tx, request.order_id)
        is_staff = self.access.check(request.caller, order, "orders:read")
        return GetOrderOk(body=order_answer(order, request.caller, is_staff=is_staff))
