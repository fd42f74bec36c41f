"""What ADMINISTERING does on StockLevelChanged."""

from generated.administering.client import AdministeringClient
from generated.events.stocking import StockLevelChanged
from tests.service.administering.support import change_of_stock
from tests.support.service import Serving


async def test_the_dashboard_counts_it(empty: Serving, staff: AdministeringClient) -> None:
    for _ in range(2):
        assert await change_of_stock(empty, staff, StockLevelChanged, "LOW") == (1, 0)
