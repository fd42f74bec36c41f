"""What ADMINISTERING does on ProcessStuck."""

from generated.administering.client import AdministeringClient
from generated.events.operations import ProcessStuck
from tests.service.administering.support import (
    dashboard,
    example,
)
from tests.support.service import Serving


async def test_a_stuck_process_is_shown_with_its_step(empty: Serving, staff: AdministeringClient) -> None:
    event = example("shared", ProcessStuck, "process-stuck")
    for _ in range(2):
        await empty.react(event)
    shown = await dashboard(staff)
    assert shown.stuck_processes == 1
    assert [(each.order_id, each.step, each.since) for each in shown.stuck] == [(event.order_id, event.step, event.at)]
