"""Two transactions of two replicas at the same time: each decides on what the other writes."""

import pytest
from sqlalchemy import func, select

from generated.profiling import operations
from generated.profiling.client import ProfilingClient
from generated.profiling.problems import LastOwner
from impl.profiling import tables
from impl.profiling.domain.back_off import BackOff
from impl.profiling.job_types import ReviewTier
from impl.profiling.jobs.review_tier import review_tier
from impl.profiling.repositories import sign_in_failures
from impl.profiling.repositories.sign_in_failures import FailureKey
from infra.runtime.store.tables import jobs
from infra.runtime.store.transaction import Transaction
from tests.service.profiling.support import add_staff, delivered, get, new_customer, new_email
from tests.support.overlap import interrupted, overlapping
from tests.support.service import Serving


@pytest.fixture(autouse=True)
def _only_postgresql(store_url: str) -> None:
    if store_url.startswith("sqlite"):
        pytest.skip("SQLite has one writer")


async def test_a_wrong_password_is_counted_while_a_right_one_deletes_the_counter(profiling: Serving) -> None:
    after = 1
    while await _counted_and_deleted(profiling, FailureKey.pair(new_email(), "192.0.2.1"), after):
        after += 1
    assert after > 1


async def _counted_and_deleted(profiling: Serving, key: FailureKey, after: int) -> bool:
    def count(tx: Transaction) -> None:
        with sign_in_failures.change(tx, key) as failures:
            failures.count(BackOff(after=9, first=1, longest=9), tx.now)

    await profiling.store.command(count)
    return await interrupted(profiling.store, count, lambda tx: sign_in_failures.remove(tx, key), after=after)


async def test_two_first_starts_add_one_owner(profiling: Serving) -> None:
    start = profiling.implementation.on_start
    assert start is not None
    await profiling.store.command(lambda tx: [tx.execute(each.delete()) for each in (tables.staff, tables.credentials)])
    await overlapping(profiling.store, start, start)
    assert await profiling.store.query(lambda tx: tx.scalar(select(func.count()).select_from(tables.staff))) == 1


async def test_of_two_owners_who_leave_at_once_one_stays(profiling: Serving, owner: ProfilingClient) -> None:
    me = (await owner.get_me(operations.GetMeRequest())).body
    other = await add_staff(profiling, owner, "OWNER")
    leave = [profiling.calling(operations.RemoveStaffMemberRequest(user_id=each)) for each in (other.user_id, me.user_id)]
    with pytest.raises(LastOwner):
        await overlapping(profiling.store, *leave)


async def test_two_orders_that_are_delivered_at_once_both_count(profiling: Serving, owner: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    await overlapping(profiling.store, *(profiling.reacting(delivered(customer.customer_id, cents)) for cents in (4000, 5000)))
    assert (await get(owner, customer.customer_id)).spend_12_months.amount == 9000


async def test_a_review_and_a_delivery_do_not_block_each_other(profiling: Serving) -> None:
    """Both lock the job first, then the customer."""
    customer, _ = await new_customer(profiling)
    await profiling.react(delivered(customer.customer_id, 4000))
    job = ReviewTier(customer_id=customer.customer_id)

    def reviewed(tx: Transaction) -> None:
        tx.lock(select(jobs.c.key).where(jobs.c.kind == job.kind(), jobs.c.key == job.key))  # as the runner of jobs does
        review_tier(tx, job)

    after = 0
    while await interrupted(
        profiling.store, reviewed, profiling.reacting(delivered(customer.customer_id, 100)), after=after + 1
    ):
        after += 1
