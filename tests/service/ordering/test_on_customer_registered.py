"""What ORDERING does on CustomerRegistered."""

from generated.events.ordering import OrderCreated
from infra.runtime.ids import new_id
from tests.service.ordering.support import UNSET, OrderDesk, found, of_customer, told


async def test_an_order_and_its_event_carry_the_customers_address(shop: OrderDesk) -> None:
    customer_id, name = new_id("cus"), new_id("n")[-12:]
    await told(shop, customer_id, f"{name}@exämple.org")
    order = await of_customer(shop, customer_id)
    assert order.email == f"{name}@exämple.org"
    (event,) = [each for each in await shop.ordering.emitted_of(OrderCreated) if each.order_id == order.order_id]
    assert (event.customer_id, event.email, event.order_token_hash) == (customer_id, order.email, UNSET)
    for q in (name, f"{name}@exam", f"{name.upper()}@XN--EX"):
        assert await found(shop, q) == [order.order_id]


async def test_an_account_that_was_told_of_late_is_found_all_the_same(shop: OrderDesk) -> None:
    customer_id, name = new_id("cus"), new_id("n")[-12:]
    order = await of_customer(shop, customer_id)
    assert order.email is UNSET
    await told(shop, customer_id, f"{name}@example.org")
    await told(shop, customer_id, f"{name}@example.org")
    assert (await shop.read(order.order_id)).email == f"{name}@example.org"
    assert await found(shop, name) == [order.order_id]
