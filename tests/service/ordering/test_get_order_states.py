"""Which states can an order have?."""

from generated.ordering import operations
from generated.ordering.client import OrderingClient
from tests.service.ordering.support import OrderDesk


async def test_the_state_machine_is_public(shop: OrderDesk) -> None:
    machine = (await shop.ordering.client(OrderingClient).get_order_states(operations.GetOrderStatesRequest())).body
    assert machine.initial == "PENDING"
    assert ("PENDING", "CONFIRMED", "PAYMENT_SUCCEEDED") in [(x.from_, x.to, x.trigger) for x in machine.transitions]
