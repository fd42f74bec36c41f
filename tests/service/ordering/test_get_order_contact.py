"""To whom the messages about an order go."""

import pytest

from generated.ordering import models, operations, problems
from generated.ordering.client import OrderingClient
from impl.ordering import tables
from infra.runtime.ids import new_id
from tests.service.ordering.support import UNSET, OrderDesk, of_customer, told


async def contact(shop: OrderDesk, order_id: str, by: OrderingClient | None = None) -> models.OrderContact:
    client = by or shop.ordering.as_service(OrderingClient, "profiling")
    return (await client.get_order_contact(operations.GetOrderContactRequest(order_id=order_id))).body


async def test_a_guests_contact_has_the_token_that_opens_the_order_each_time_the_same(shop: OrderDesk) -> None:
    order = await shop.order(email="camille@EXAMPLE.org", locale="fr")
    found = await contact(shop, order.order_id)
    assert (found.order_number, found.email, found.language) == (order.order_number, "camille@example.org", "FR")
    assert found.customer_id is UNSET
    assert found.order_token == order.order_token
    assert (await shop.read(order.order_id, shop.holder(str(found.order_token)))).order_id == order.order_id


async def test_a_customers_contact_has_the_present_address_of_the_account_and_no_token(shop: OrderDesk) -> None:
    customer_id = new_id("cus")
    await told(shop, customer_id, "before@example.org")
    order = await of_customer(shop, customer_id)
    await told(shop, customer_id, "after@example.org", version=2)
    found = await contact(shop, order.order_id)
    assert (found.customer_id, found.email, found.language) == (customer_id, "after@example.org", "EN")
    assert found.order_token is UNSET


async def test_an_account_that_was_not_told_of_yet_is_asked_for_again_later(shop: OrderDesk) -> None:
    customer_id = new_id("cus")
    order = await of_customer(shop, customer_id)
    with pytest.raises(problems.DependencyUnavailable):
        await contact(shop, order.order_id)
    await told(shop, customer_id, "late@example.org")
    assert (await contact(shop, order.order_id)).email == "late@example.org"


async def test_what_was_erased_has_no_contact(shop: OrderDesk) -> None:
    order = await shop.order()
    erased = tables.orders.update().where(tables.orders.c.order_id == order.order_id)
    await shop.ordering.store.command(lambda tx: tx.execute(erased.values(email=None, erased_at=tx.now)))
    for order_id in (order.order_id, new_id("ord")):
        with pytest.raises(problems.NotFound):
            await contact(shop, order_id)


async def test_nobody_but_a_service_may_ask(shop: OrderDesk) -> None:
    order = await shop.order()
    for client in (shop.holder(str(order.order_token)), shop.ordering.client(OrderingClient)):
        with pytest.raises(problems.Unauthenticated):
            await contact(shop, order.order_id, client)
    for client in (shop.customer(new_id("cus")), shop.staff):
        with pytest.raises(problems.Forbidden):
            await contact(shop, order.order_id, client)
