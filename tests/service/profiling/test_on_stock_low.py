"""What PROFILING does on StockLow."""

from datetime import UTC, datetime
from typing import Any

from generated.events.stocking import StockLow
from tests.service.profiling.told import before_messages, forget_notices, happened, notices
from tests.support.service import Serving

_FILE = "stocking/events/stock-low.v1.json"


def level(as_of: datetime) -> dict[str, Any]:
    return {
        "sku": "TEA-01",
        "on_hand": 5,
        "reserved": 1,
        "available": 4,
        "reorder_point": 5,
        "status": "LOW",
        "as_of": as_of.isoformat(),
    }


async def test_staff_will_be_told(profiling: Serving) -> None:
    await forget_notices(profiling)
    await profiling.react(happened(StockLow, _FILE, level=level(datetime.now(UTC))))
    assert await notices(profiling, "STOCK") == [{"id": "TEA-01", "left": "4"}]


async def test_what_happened_before_messages_were_sent_is_not_told(profiling: Serving) -> None:
    await forget_notices(profiling)
    await profiling.react(happened(StockLow, _FILE, level=level(await before_messages(profiling))))
    assert await notices(profiling, "STOCK") == []
