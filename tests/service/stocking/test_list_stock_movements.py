"""List stock movements."""

from generated.events.stocking import StockLevelChanged
from generated.stocking import operations
from generated.stocking.client import StockingClient
from impl.stocking.repositories.reservations import reservations
from impl.stocking.repositories.stock_items import stock_items
from infra.runtime.store.transaction import Transaction
from tests.service.stocking.support import events_of, level, reserve, stocked
from tests.support.service import Serving


async def test_what_is_opened_for_a_change_again_and_not_changed_is_written_and_told_once(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    before, told = await level(staff, sku), len(await events_of(stocking, StockLevelChanged, sku=sku))
    held = await reserve(service, {sku: 1})

    def twice(tx: Transaction) -> int:
        for _ in range(2):
            with stock_items.change(tx, sku) as item, reservations.change(tx, held.reservation_id) as reservation:
                if not reservation.is_bound:
                    item.receive(5)
                reservation.bind()
        return reservation.version

    assert await stocking.store.command(twice) == held.version + 1
    after = await level(staff, sku)
    assert (after.on_hand, after.version) == (15, before.version + 2)
    assert len(await events_of(stocking, StockLevelChanged, sku=sku)) == told + 2
    page = (await staff.list_stock_movements(operations.ListStockMovementsRequest(sku=(sku,)))).body
    assert sorted((each.kind, each.delta) for each in page.items) == [("RECEIPT", 5), ("RECEIPT", 10)]
