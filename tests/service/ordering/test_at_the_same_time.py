"""Two transactions of two replicas at the same time: each decides on what the other writes."""

import msgspec
import pytest
from sqlalchemy import select

from generated.events.paying import PaymentSucceeded
from generated.events.profiling import CustomerRegistered, CustomerState
from impl.ordering.job_types import ExpireOrder
from impl.ordering.jobs.expire_order import expire_order
from infra.runtime.ids import new_id
from infra.runtime.store.tables import jobs
from infra.runtime.store.transaction import Transaction
from tests.service.ordering.support import OrderDesk, example, found, of_customer
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
