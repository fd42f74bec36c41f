"""Reads orders at ORDERING, and whom their messages go to."""

from dataclasses import dataclass

from generated.ordering.client import OrderingClient
from generated.ordering.models import Order, OrderContact
from generated.ordering.operations import GetOrderContactRequest, GetOrderRequest
from infra.runtime.problem import NotFound


@dataclass(frozen=True)
class Orders:
    ordering: OrderingClient

    async def find_contact(self, order_id: str) -> OrderContact | None:
        """Returns whom the messages about an order go to; None when the order's person was erased."""
        try:
            return (await self.ordering.get_order_contact(GetOrderContactRequest(order_id=order_id))).body
        except NotFound:
            return None

    async def get(self, order_id: str) -> Order:
        """Returns an order as it is now."""
        return (await self.ordering.get_order(GetOrderRequest(order_id=order_id))).body
