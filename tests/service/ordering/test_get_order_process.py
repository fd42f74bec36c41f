"""The process of an order: its steps, and what it waits for."""

import pytest

from generated.ordering import problems
from infra.runtime.ids import new_id
from tests.service.ordering.support import UNSET, OrderDesk


async def test_a_process_shows_its_steps_and_what_it_waits_for(shop: OrderDesk) -> None:
    order = await shop.order()
    process = await shop.process(order.order_id)
    assert (process.order_number, process.order_status, process.state) == (order.order_number, "PENDING", "RUNNING")
    steps = {step.name: (step.service, step.state) for step in process.steps}
    assert (steps["RESERVATION"], steps["PAYMENT_INTENT"]) == (("stocking", "DONE"), ("paying", "EXPECTED"))
    assert process.waiting_for is not UNSET
    assert steps[process.waiting_for][1] == "EXPECTED"
    with pytest.raises(problems.NotFound):
        await shop.process(new_id("ord"))
