"""Guest orders join the account that confirmed their address."""

import pytest

from generated.events.ordering import OrderCancelled, OrderCreated, OrderJoinedAccount
from generated.ordering import models, operations
from generated.ordering.client import OrderingClient
from impl.ordering.jobs import join_guest_orders as job
from infra.runtime.ids import new_id
from tests.service.ordering.support import UNSET, OrderDesk, found, joins, of_customer, owner_of, quiet, tell_address, told


def new_name() -> str:
    return new_id("n")[-12:]


async def listed(shop: OrderDesk, customer_id: str) -> list[str]:
    page = await shop.customer(customer_id).list_my_orders(operations.ListMyOrdersRequest())
    return [each.order_id for each in page.body.items]


async def test_orders_placed_before_and_after_the_confirmation_are_the_customers_whatever_the_spelling(shop: OrderDesk) -> None:
    customer_id, name = new_id("cus"), new_name()
    before = await shop.order(email=f"{name.upper()}@exämple.org")
    await told(shop, customer_id, f"{name}@xn--exmple-cua.org")
    await quiet(shop)
    assert await owner_of(shop, before) is None  # an address that was only typed
    await tell_address(shop, customer_id, f"{name}@xn--exmple-cua.org")
    await joins(shop, before, customer_id)
    after = await shop.order(email=f"{name}@exämple.org")
    await joins(shop, after, customer_id)
    assert await listed(shop, customer_id) == [after.order_id, before.order_id]
    assert (await shop.read(before.order_id, shop.customer(customer_id))).customer_id == customer_id
    [event] = await shop.told(OrderJoinedAccount, before.order_id)
    assert (event.customer_id, event.total.amount, event.refunded, event.delivered_at) == (customer_id, 4470, UNSET, UNSET)
    for repeated in range(3, 5):
        await tell_address(shop, customer_id, f"{name}@xn--exmple-cua.org", version=repeated)
    await quiet(shop)
    assert len(await shop.told(OrderJoinedAccount, before.order_id)) == 1
    assert await found(shop, name) == [after.order_id, before.order_id]


async def test_an_order_that_joins_when_it_is_placed_is_told_of_as_a_guests_first(shop: OrderDesk) -> None:
    customer_id, email = new_id("cus"), f"{new_name()}@example.org"
    await tell_address(shop, customer_id, email)
    order = await shop.order(email=email)
    await joins(shop, order, customer_id)
    kinds = [kind for kind, payload in await shop.ordering.emitted() if payload.get("order_id") == order.order_id]
    assert kinds == ["ordering.order-created.v1", "ordering.order-joined-account.v1"]
    [created] = await shop.told(OrderCreated, order.order_id)
    assert created.customer_id is UNSET
    assert created.order_token_hash is not UNSET


async def test_the_guests_token_goes_on_working_and_does_not_tell_that_the_order_joined(shop: OrderDesk) -> None:
    customer_id, email, key, cart = new_id("cus"), f"{new_name()}@example.org", new_id("key"), await shop.cart()
    await tell_address(shop, customer_id, email)
    order = await shop.order(cart, key=key, email=email)
    await joins(shop, order, customer_id)
    lookup = models.OrderLookup(order_number=order.order_number, order_token=str(order.order_token))
    looked_up = await shop.ordering.client(OrderingClient).find_guest_order(operations.FindGuestOrderRequest(body=lookup))
    again = await shop.order(cart, key=key, email=email)
    seen = await shop.read(order.order_id, shop.guest_of(order))
    for answer in (order, seen, looked_up.body, again):
        assert (answer.order_id, answer.customer_id, answer.version) == (order.order_id, UNSET, 1)
    assert again.order_token == order.order_token
    cancelled = await shop.cancel(order.order_id, shop.guest_of(order))
    assert (cancelled.status, cancelled.customer_id) == ("CANCELLED", UNSET)
    [told_of] = await shop.told(OrderCancelled, order.order_id)
    assert (told_of.ended_by, told_of.user_id, told_of.customer_id) == ("GUEST", UNSET, customer_id)


async def test_a_first_attempt_that_got_no_answer_finds_its_token_though_the_order_joined(shop: OrderDesk) -> None:
    """As after a crash: the order is written, its answer was never kept."""
    customer_id, email = new_id("cus"), f"{new_name()}@example.org"
    await tell_address(shop, customer_id, email)
    order = await shop.order(email=email)
    await joins(shop, order, customer_id)
    draft = shop.draft(order.cart_id, email=email)
    request = operations.CreateOrderRequest(idempotency_key=new_id("key"), body=draft, resource_id=order.order_id)
    answer = await shop.ordering.implementation.operations.create_order.call(request)
    assert (answer.body.order_token, answer.body.customer_id) == (order.order_token, UNSET)


async def test_what_left_the_account_joins_nothing_more_and_goes_to_who_confirms_it_next(shop: OrderDesk) -> None:
    first, second, email = new_id("cus"), new_id("cus"), f"{new_name()}@example.org"
    await tell_address(shop, first, email)
    own = await shop.order(email=email)
    await joins(shop, own, first)
    await tell_address(shop, first, f"{new_name()}@example.com", version=3)
    guests = await shop.order(email=email)
    await quiet(shop)
    assert await owner_of(shop, guests) is None
    await tell_address(shop, first, email, version=2)  # an old record, sent again
    await quiet(shop)
    assert await owner_of(shop, guests) is None
    await tell_address(shop, second, email)
    await joins(shop, guests, second)
    assert await owner_of(shop, own) == first


@pytest.mark.parametrize("leaves_by", ["another address", "an unconfirmed one"])
async def test_while_two_accounts_seem_to_have_an_address_nothing_joins_either(shop: OrderDesk, leaves_by: str) -> None:
    """The event by which the address left the first account comes after that by which the second confirmed it."""
    first, second, email = new_id("cus"), new_id("cus"), f"{new_name()}@example.org"
    await tell_address(shop, first, email)
    await tell_address(shop, second, email)
    order = await shop.order(email=email)
    await quiet(shop)
    assert await owner_of(shop, order) is None
    other = f"{new_name()}@example.com"
    await tell_address(shop, first, other, version=3, confirmed=leaves_by == "another address")
    await joins(shop, order, second)


async def test_an_order_of_a_customer_never_changes_hands(shop: OrderDesk) -> None:
    first, second, email = new_id("cus"), new_id("cus"), f"{new_name()}@example.org"
    await told(shop, first, email)
    order = await of_customer(shop, first)
    assert order.email == email
    await tell_address(shop, second, email)
    await quiet(shop)
    assert await owner_of(shop, order) == first


async def test_many_orders_join_in_several_transactions(shop: OrderDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(job, "_AT_ONCE", 2)
    customer_id, email = new_id("cus"), f"{new_name()}@example.org"
    orders = [await shop.order(email=email) for _ in range(5)]
    await tell_address(shop, customer_id, email)
    for order in orders:
        await joins(shop, order, customer_id)
    assert await listed(shop, customer_id) == [order.order_id for order in reversed(orders)]
