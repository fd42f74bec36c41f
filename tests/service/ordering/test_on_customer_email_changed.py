"""What ORDERING does on CustomerEmailChanged."""

from infra.runtime.ids import new_id
from tests.service.ordering.support import OrderDesk, joins, owner_of, quiet, tell_address


async def test_guest_orders_of_the_new_address_join_once_it_is_confirmed(shop: OrderDesk) -> None:
    customer_id, old, new = new_id("cus"), f"{new_id('n')[-12:]}@example.org", f"{new_id('n')[-12:]}@example.org"
    order = await shop.order(email=new)
    await tell_address(shop, customer_id, old)
    await tell_address(shop, customer_id, new, version=3, confirmed=False)
    await quiet(shop)
    assert await owner_of(shop, order) is None
    await tell_address(shop, customer_id, new, version=4)
    await joins(shop, order, customer_id)
