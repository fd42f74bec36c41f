"""What PROFILING does on StockDepleted."""

from datetime import UTC, datetime

from generated.events.stocking import StockDepleted
from tests.service.profiling.test_on_stock_low import level
from tests.service.profiling.told import forget_notices, happened, notices
from tests.support.service import Serving


async def test_staff_will_be_told_that_nothing_is_left(profiling: Serving) -> None:
    await forget_notices(profiling)
    gone = {**level(datetime.now(UTC)), "on_hand": 0, "reserved": 0, "available": 0, "status": "OUT_OF_STOCK"}
    await profiling.react(happened(StockDepleted, "stocking/events/stock-depleted.v1.json", level=gone))
    assert await notices(profiling, "STOCK") == [{"id": "TEA-01", "left": "0"}]
