"""List stock movements."""

from generated.events.stocking import StockLevelChanged
from generated.stocking import operations
from generated.stocking.client import StockingClient
from impl.stocking import reservations, stock_items, stockroom
from infra.runtime.store.transaction import Transaction
from tests.service.stocking.support import events_of, level, reserve, stocked
from tests.support.service import Serving


async def test_one_change_recorded_twice_is_written_and_told_once(
    stocking: Serving, staff: StockingClient, service: StockingClient
) -> None:
    sku = await stocked(stocking, staff, 10)
    before, told = await level(staff, sku), len(await events_of(stocking, StockLevelChanged, sku=sku))
    held = await reserve(service, {sku: 1})

    def twice(tx: Transaction) -> int:
        item = stock_items.lock_one(tx, sku)
        item.receive(5)
        reservation = reservations.lock(tx, held.reservation_id)
        reservation.bind()
        for _ in range(2):
            stockroom.record(tx, [item])
            reservations.save(tx, reservation)
        return reservation.version

    assert await stocking.store.command(twice) == held.version + 1
    after = await level(staff, sku)
    assert (after.on_hand, after.version) == (15, before.version + 2)
    assert len(await events_of(stocking, StockLevelChanged, sku=sku)) == told + 2
    page = (await staff.list_stock_movements(operations.ListStockMovementsRequest(sku=(sku,)))).body
    assert sorted((each.kind, each.delta) for each in page.items) == [("RECEIPT", 5), ("RECEIPT", 10)]
