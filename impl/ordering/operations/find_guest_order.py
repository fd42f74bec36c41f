"""Find a guest's order by its number and its Order-Token. Both are required."""

from dataclasses import dataclass

from generated.ordering.operations import FindGuestOrderOk, FindGuestOrderRequest
from generated.ordering.problems import NotFound
from impl.kernel.words import number_of, unspaced
from impl.ordering.answers.orders import order_answer
from impl.ordering.repositories.orders import orders
from impl.ordering.security.access import Access
from infra.runtime.store.transaction import Transaction


@dataclass(frozen=True)
class FindGuestOrder:
    access: Access

    def __call__(self, tx: Transaction, request: FindGuestOrderRequest) -> FindGuestOrderOk:
        order = orders.find_by_number(tx, number_of(request.body.order_number))
        token = unspaced(request.body.order_token)
        if order is None or not self.access.is_guests(order, token):
            raise NotFound("order")
        return FindGuestOrderOk(body=order_answer(order, request.caller))
