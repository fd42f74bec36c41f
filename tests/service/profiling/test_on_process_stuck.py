"""What PROFILING does on ProcessStuck."""

from generated.events.operations import ProcessStuck
from tests.service.profiling.told import forget_notices, happened, notices
from tests.support.service import Serving


async def test_staff_will_be_told_which_order_and_where(profiling: Serving) -> None:
    await forget_notices(profiling)
    event = happened(ProcessStuck, "shared/events/process-stuck.v1.json")
    await profiling.react(event)
    told = {"id": event.order_id, "order_number": "CO-2026-000043", "step": "SHIPMENT"}
    assert await notices(profiling, "PROCESSES") == [told]
