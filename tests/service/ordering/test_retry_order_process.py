"""Push a stuck process."""

import pytest

from generated.events import stocking
from generated.events.operations import ProcessRecovered, ProcessStuck
from generated.ordering import operations, problems
from infra.local.players.callers import until
from tests.service.ordering.support import OrderDesk, retry


async def test_a_process_without_progress_is_stuck_can_be_retried_and_recovers_by_itself(shop: OrderDesk) -> None:
    order = await shop.paid()
    with pytest.raises(problems.ProcessNotStuck) as refusal:
        await retry(shop, order)
    assert refusal.value.members == {"state": "RUNNING"}

    async def is_stuck() -> bool:
        return (await shop.process(order.order_id)).state == "STUCK"

    async with shop.later(minutes=6):
        await until(is_stuck)
    process = await shop.process(order.order_id)
    assert (process.waiting_for, process.stuck_reason) == ("STOCK_COMMIT", "STOCK_COMMIT did not come within 300 seconds.")
    assert [event.step for event in await shop.told(ProcessStuck, order.order_id)] == ["STOCK_COMMIT"]
    request = operations.ListOrderProcessesRequest(state="STUCK", limit=100)
    listed = (await shop.staff.list_order_processes(request)).body.items
    assert order.order_id in [each.order_id for each in listed]
    assert "RETRY_PROCESS" in (await shop.read(order.order_id)).allowed_actions

    retried = await retry(shop, order)
    assert (retried.state, {step.name: step.attempts for step in retried.steps}["STOCK_COMMIT"]) == ("RUNNING", 2)
    async with shop.later(minutes=12):
        await until(is_stuck)
    await shop.happens(stocking.StockCommitted, order)
    assert (await shop.process(order.order_id)).state == "RUNNING"
    assert len(await shop.told(ProcessRecovered, order.order_id)) == 2
    pairs = zip(*[await shop.told(kind, order.order_id) for kind in (ProcessStuck, ProcessRecovered)], strict=True)
    versions = [event.version for pair in pairs for event in pair]  # stuck, recovered, stuck, recovered
    assert versions == sorted(set(versions))
    codes = [entry.code for entry in await shop.timeline(order.order_id) if entry.kind == "PROCESS"]
    assert codes == ["PROCESS_STUCK", "PROCESS_RETRIED", "PROCESS_STUCK", "PROCESS_RECOVERED"]
