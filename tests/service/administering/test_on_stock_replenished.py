"""What ADMINISTERING does on StockReplenished."""

import msgspec

from generated.administering.client import AdministeringClient
from generated.events.stocking import StockDepleted, StockReplenished
from tests.service.administering.support import change_of_stock, dashboard, example
from tests.support.service import Serving


async def test_what_is_there_again_is_counted_no_more(empty: Serving, staff: AdministeringClient) -> None:
    assert await change_of_stock(empty, staff, StockDepleted, "OUT_OF_STOCK") == (0, 1)
    level = example("stocking", StockDepleted, "stock-depleted").level
    back = msgspec.structs.replace(level, status="IN_STOCK", version=level.version + 1)
    await empty.react(StockReplenished(sku=back.sku, level=back))
    assert (await dashboard(staff)).stock_alerts.out_of_stock == 0
