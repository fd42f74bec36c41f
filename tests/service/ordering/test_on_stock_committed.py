"""What ORDERING does on StockCommitted."""

from generated.events import stocking as events
from generated.events.operations import ProcessRecovered
from impl.ordering import orders, progress
from impl.ordering.domain import stock
from infra.runtime.store.transaction import Transaction
from tests.service.ordering.support import Shop, is_stuck, until


async def test_an_order_saved_again_without_a_change_writes_and_tells_nothing(shop: Shop) -> None:
    order = await shop.paid()
    async with shop.later(minutes=6):
        await until(lambda: is_stuck(shop, order))

    def commit_and_save_twice(tx: Transaction) -> tuple[int, int]:
        mine = orders.lock(tx, order.order_id)
        stock.committed(mine, progress.own(tx))
        progress.record(tx, mine)
        once = mine.process.version
        progress.record(tx, mine)
        orders.save(tx, mine)
        return once, mine.process.version

    before = [entry.code for entry in await shop.timeline(order.order_id)]
    once, thrice = await shop.ordering.store.command(commit_and_save_twice)
    assert thrice == once
    assert [entry.code for entry in await shop.timeline(order.order_id)] == [*before, "STOCK_COMMITTED", "PROCESS_RECOVERED"]
    assert len(await shop.told(ProcessRecovered, order.order_id)) == 1


async def test_the_pieces_of_a_confirmed_order_have_left_the_stock(shop: Shop) -> None:
    order = await shop.paid()
    assert (await shop.steps(order.order_id))["STOCK_COMMIT"] == "EXPECTED"
    for _ in range(2):
        await shop.happens(events.StockCommitted, order)
    assert (await shop.steps(order.order_id))["STOCK_COMMIT"] == "DONE"
    assert [entry.code for entry in await shop.timeline(order.order_id)].count("STOCK_COMMITTED") == 1
