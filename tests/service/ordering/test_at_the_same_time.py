"""Two transactions of two replicas at the same time: each decides on what the other writes."""

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest
from sqlalchemy import select

from generated.events.paying import PaymentSucceeded
from generated.events.profiling import CustomerRegistered, CustomerState
from generated.ordering import models
from impl.ordering.job_types import ExpireOrder, JoinGuestOrders
from impl.ordering.jobs.expire_order import expire_order
from impl.ordering.jobs.join_guest_orders import join_guest_orders
from impl.ordering.repositories.order_numbers import next_order_number
from impl.ordering.repositories.orders import orders
from impl.ordering.use_cases.join_accounts import let_join
from infra.runtime.ids import new_id
from infra.runtime.store.tables import jobs
from infra.runtime.store.transaction import Transaction
from tests.service.ordering.support import (
    OrderDesk,
    address_event,
    example,
    found,
    joins,
    of_customer,
    owner_of,
    quiet,
    tell_address,
)
from tests.support.overlap import interrupted, overlapping


@pytest.fixture(autouse=True)
def _only_postgresql(store_urls: dict[str, str]) -> None:
    if not store_urls:
        pytest.skip("SQLite has one writer")


async def test_an_order_that_is_placed_while_its_customer_is_told_of_has_the_address(shop: OrderDesk) -> None:
    customer_id, name = new_id("cus"), new_id("n")[-12:]
    state = CustomerState(
        customer_id=customer_id,
        status="ACTIVE",
        email=f"{name}@example.org",
        tier="STANDARD",
        registered_at=shop.ordering.store.clock(),
        version=1,
    )
    registered = shop.ordering.reacting(CustomerRegistered(customer_id=customer_id, customer=state))
    await overlapping(shop.ordering.store, registered, of_customer(shop, customer_id))
    assert len(await found(shop, name)) == 1


async def test_an_order_that_is_paid_at_its_time_limit_is_confirmed_or_expired_and_nobody_blocks(shop: OrderDesk) -> None:
    """Both lock the job first, then the order."""
    after, is_there = 0, True
    while is_there:
        after, order = after + 1, await shop.order()
        document = {**example("paying", "payment-succeeded"), "order_id": order.order_id}
        paid = shop.ordering.reacting(msgspec.convert(document, PaymentSucceeded))
        job = ExpireOrder(order_id=order.order_id)

        def expired(tx: Transaction, job: ExpireOrder = job) -> None:
            tx.lock(select(jobs.c.key).where(jobs.c.kind == job.kind(), jobs.c.key == job.key))  # as the runner of jobs does
            expire_order(tx, job)

        is_there = await interrupted(shop.ordering.store, expired, paid, after=after)
        assert (await shop.read(order.order_id)).status == "CONFIRMED"


async def test_a_guests_order_joins_when_its_address_is_confirmed_while_it_is_placed(shop: OrderDesk) -> None:
    customer_id, email = new_id("cus"), new_email()
    confirmed = shop.ordering.reacting(address_event(shop, customer_id, email))
    cart_id = await shop.cart()
    await overlapping(shop.ordering.store, confirmed, shop.order(cart_id, email=email))
    await joins(shop, await ordered(shop, cart_id), customer_id)


async def test_a_guests_order_joins_when_it_is_placed_while_its_address_is_confirmed(shop: OrderDesk) -> None:
    """Neither sees the other, whichever commits first, at whatever statement."""
    after, is_there = 0, True
    while is_there:
        after, customer_id, email = after + 1, new_id("cus"), new_email()
        cart_id, placing = await another_order(shop, email)
        confirmed = shop.ordering.reacting(address_event(shop, customer_id, email))
        is_there = await interrupted(shop.ordering.store, placing, confirmed, after=after)
        await joins(shop, await ordered(shop, cart_id), customer_id)


async def test_an_address_that_leaves_one_account_while_another_confirms_it_loses_no_order(shop: OrderDesk) -> None:
    after, is_there = 0, True
    while is_there:
        after, first, second, email = after + 1, new_id("cus"), new_id("cus"), new_email()
        await tell_address(shop, first, email)
        await quiet(shop)
        leaves = shop.ordering.reacting(address_event(shop, first, new_email(), version=3))
        confirmed = shop.ordering.reacting(address_event(shop, second, email))
        cart_id, placing = await another_order(shop, email)

        def placed_and_confirmed(
            tx: Transaction, parts: tuple[Callable[[Transaction], None], ...] = (placing, confirmed)
        ) -> None:
            for part in parts:
                part(tx)

        is_there = await interrupted(shop.ordering.store, placed_and_confirmed, leaves, after=after)
        await joins(shop, await ordered(shop, cart_id), second)


async def test_an_address_that_leaves_while_its_orders_join_takes_nothing_along_later(shop: OrderDesk) -> None:
    """The job holds the owner: an order that is placed after the address left stays a guest's."""
    after, is_there = 0, True
    while is_there:
        after, customer_id, email = after + 1, new_id("cus"), new_email()
        await tell_address(shop, customer_id, email)
        await quiet(shop)
        cart_id, placing = await another_order(shop, email)
        leaves = shop.ordering.reacting(address_event(shop, customer_id, new_email(), version=3))

        def left_then_placed(tx: Transaction, parts: tuple[Callable[[Transaction], None], ...] = (leaves, placing)) -> None:
            for part in parts:
                part(tx)

        def job(tx: Transaction, email: str = email) -> None:
            join_guest_orders(tx, JoinGuestOrders(address="unused", email_key=email))

        is_there = await interrupted(shop.ordering.store, job, left_then_placed, after=after)
        await quiet(shop)
        assert await owner_of(shop, await ordered(shop, cart_id)) is None


def new_email() -> str:
    return f"{new_id('n')[-12:]}@example.org"


async def another_order(shop: OrderDesk, email: str) -> tuple[str, Callable[[Transaction], None]]:
    """A cart, and what places a guest's order of it, as another replica does."""
    like = await shop.order(email=new_email())
    cart_id, order_id = new_id("crt"), new_id("ord")

    def place(tx: Transaction) -> None:
        let_join(tx, email)
        order = replace(
            orders.get(tx, like.order_id), order_id=order_id, order_number=next_order_number(tx), cart_id=cart_id, email=email
        )
        assert orders.add(tx, order)

    return cart_id, place


async def ordered(shop: OrderDesk, cart_id: str) -> models.Order:
    order = await shop.ordering.store.query(lambda tx: orders.find_live_of_cart(tx, cart_id))
    assert order is not None
    return await shop.read(order.order_id)
