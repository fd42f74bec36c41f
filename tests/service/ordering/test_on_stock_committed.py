"""What ORDERING does on StockCommitted."""

from generated.events import stocking as events
from generated.events.operations import ProcessRecovered
from impl.ordering.domain import stock
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.causes import own
from infra.local.players.callers import until
from infra.runtime.store.transaction import Transaction
from tests.service.ordering.support import OrderDesk, is_stuck


async def test_an_order_changed_again_without_a_difference_writes_and_tells_nothing(shop: OrderDesk) -> None:
    order = await shop.paid()
    async with shop.later(minutes=6):
        await until(lambda: is_stuck(shop, order))

    def commit_twice(tx: Transaction) -> tuple[int, int]:
        versions = []
        for _ in range(2):
            with orders.change(tx, order.order_id) as mine:
                stock.committed(mine, own(tx))
            versions.append(mine.process.version)
        return versions[0], versions[1]

    before = [entry.code for entry in await shop.timeline(order.order_id)]
    once, twice = await shop.ordering.store.command(commit_twice)
    assert twice == once
    assert [entry.code for entry in await shop.timeline(order.order_id)] == [*before, "STOCK_COMMITTED", "PROCESS_RECOVERED"]
    assert len(await shop.told(ProcessRecovered, order.order_id)) == 1


async def test_the_pieces_of_a_confirmed_order_have_left_the_stock(shop: OrderDesk) -> None:
    order = await shop.paid()
    assert (await shop.steps(order.order_id))["STOCK_COMMIT"] == "EXPECTED"
    for _ in range(2):
        await shop.happens(events.StockCommitted, order)
    assert (await shop.steps(order.order_id))["STOCK_COMMIT"] == "DONE"
    assert [entry.code for entry in await shop.timeline(order.order_id)].count("STOCK_COMMITTED") == 1
