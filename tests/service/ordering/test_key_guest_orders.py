"""Guest orders of earlier releases get the key of their address."""

from impl.ordering import tables
from impl.ordering.job_types import KeyGuestOrders
from infra.runtime.ids import new_id
from tests.service.ordering.support import OrderDesk, joins, of_customer, owner_of, quiet, tell_address


async def test_an_order_that_an_earlier_release_placed_joins_all_the_same(shop: OrderDesk) -> None:
    customer_id, email = new_id("cus"), f"{new_id('n')[-12:]}@exämple.org"
    order, other = await shop.order(email=email), await of_customer(shop, new_id("cus"))
    await quiet(shop)
    as_it_was = tables.orders.update().where(tables.orders.c.order_id == order.order_id).values(email_key=None)
    await shop.ordering.store.command(lambda tx: tx.execute(as_it_was))
    await tell_address(shop, customer_id, email)
    await quiet(shop)
    assert await owner_of(shop, order) is None
    owner_before = await owner_of(shop, other)
    await shop.ordering.store.command(lambda tx: tx.schedule(KeyGuestOrders()))
    await joins(shop, order, customer_id)
    assert await owner_of(shop, other) == owner_before
