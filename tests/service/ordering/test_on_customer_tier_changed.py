"""What ORDERING does on CustomerTierChanged."""

from infra.runtime.ids import new_id
from tests.service.ordering.support import OrderDesk, found, of_customer, told


async def test_orders_are_found_by_the_former_and_by_the_new_address(shop: OrderDesk) -> None:
    customer_id, former, new = new_id("cus"), new_id("n")[-12:], new_id("n")[-12:]
    await told(shop, customer_id, f"{former}@example.org", version=2)
    order = await of_customer(shop, customer_id)
    await told(shop, customer_id, f"{new}@example.org", version=3)
    await told(shop, customer_id, f"{former}@example.com", version=2)  # an old record, sent again
    assert (await shop.read(order.order_id)).email == f"{former}@example.org"
    assert await found(shop, former) == await found(shop, new) == [order.order_id]
    assert await found(shop, f"{former}@example.com") == []
    assert (await of_customer(shop, customer_id)).email == f"{new}@example.org"
