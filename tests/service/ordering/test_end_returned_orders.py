"""Orders that an older release left SHIPPED end."""

from sqlalchemy import select

from generated.events.ordering import OrderReturned
from impl.ordering.job_types import EndReturnedOrders
from impl.ordering.tables import orders as table
from infra.local.players.callers import until
from infra.runtime.store.transaction import Transaction
from tests.service.ordering.support import OrderDesk, has_status, on_its_way, undone


async def test_an_order_that_an_older_release_left_shipped_ends_after_the_next_start(shop: OrderDesk) -> None:
    going, back = await on_its_way(shop), await on_its_way(shop)
    facts = select(table.c.facts).where(table.c.order_id == back.order_id)

    def as_it_was(tx: Transaction) -> None:
        """The parcel ended, the order did not."""
        kept = tx.all(facts)[0].facts
        kept["shipments"][0] |= {"status": "RETURNED", "moved_at": "2026-11-25T10:00:00Z"}
        tx.execute(table.update().where(table.c.order_id == back.order_id).values(facts=kept))

    await shop.ordering.store.command(as_it_was)
    for _ in range(2):
        await shop.ordering.store.command(lambda tx: tx.schedule(EndReturnedOrders()))
        await until(lambda: has_status(shop, back.order_id, "RETURNED"))
    [told] = await shop.told(OrderReturned, back.order_id)
    assert told.returned_at.isoformat() == "2026-11-25T10:00:00+00:00"
    assert (await shop.read(going.order_id)).status == "SHIPPED"
    await undone(shop, back)
    assert (await shop.process(back.order_id)).state == "COMPENSATED"
