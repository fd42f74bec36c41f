"""What ADMINISTERING does on StockLevelChanged."""

from datetime import timedelta

import msgspec

from generated.administering.client import AdministeringClient
from generated.events.stocking import StockLevelChanged
from tests.service.administering.support import change_of_stock, dashboard, example
from tests.support.service import Serving


async def test_the_dashboard_counts_it(empty: Serving, staff: AdministeringClient) -> None:
    for _ in range(2):
        assert await change_of_stock(empty, staff, StockLevelChanged, "LOW") == (1, 0)


async def test_the_level_with_the_higher_version_counts_whatever_the_clocks_say(
    empty: Serving, staff: AdministeringClient
) -> None:
    event = example("stocking", StockLevelChanged, "stock-level-changed")
    for status, version, minutes in (("LOW", 3, 9), ("OUT_OF_STOCK", 5, 1), ("IN_STOCK", 4, 20)):
        as_of = event.level.as_of + timedelta(minutes=minutes)
        level = msgspec.structs.replace(event.level, status=status, version=version, as_of=as_of)
        await empty.react(msgspec.structs.replace(event, level=level))
    alerts = (await dashboard(staff)).stock_alerts
    assert (alerts.low, alerts.out_of_stock) == (0, 1)
