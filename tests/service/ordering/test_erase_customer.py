"""Take an erased customer out of the orders that have ended."""

from impl.ordering.job_types import EraseCustomer, Jobs
from impl.ordering.repositories import erasure
from infra.runtime.ids import new_id
from tests.service.ordering.erasing import at_home, delivered
from tests.service.ordering.support import OrderDesk


async def test_all_orders_that_have_ended_lose_their_buyer(shop: OrderDesk) -> None:
    customer_id = new_id("cus")
    orders = [await delivered(shop, at_home("Ainsbury"), customer_id) for _ in range(2)]
    jobs = shop.ordering.implementation.jobs
    assert isinstance(jobs, Jobs)
    await shop.ordering.store.command(lambda tx: jobs.erase_customer.call(tx, EraseCustomer(customer_id=customer_id)))
    assert await shop.ordering.store.query(lambda tx: erasure.list_settled(tx, customer_id)) == []
    recipients = [(await shop.read(order.order_id)).delivery_address.recipient for order in orders]
    assert recipients == ["erased", "erased"]
