"""Two transactions of two replicas at the same time: each decides on what the other writes."""

import pytest
from sqlalchemy import func, select

from generated.profiling import models, operations
from generated.profiling.client import ProfilingClient
from generated.profiling.problems import AccountSuspended, LastOwner, LinkInvalid
from impl.profiling import tables
from impl.profiling.domain.back_off import BackOff
from impl.profiling.job_types import ReviewTier
from impl.profiling.jobs.review_tier import review_tier
from impl.profiling.repositories import sign_in_failures
from impl.profiling.repositories.sign_in_failures import FailureKey
from infra.runtime.store.tables import jobs
from infra.runtime.store.transaction import Transaction
from tests.service.profiling.accounts import ask_confirmation, next_link, open_links
from tests.service.profiling.support import add_staff, delivered, get, new_customer, new_email, sign_in
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


async def test_a_link_is_followed_once_by_two_replicas(profiling: Serving) -> None:
    customer, _ = await new_customer(profiling)
    token = await next_link(profiling, customer.customer_id, "EMAIL_CONFIRMATION")
    request = operations.ConfirmEmailRequest(body=models.EmailConfirmation(token=token))
    with pytest.raises(LinkInvalid):
        await overlapping(profiling.store, profiling.calling(request), profiling.calling(request))
    assert await open_links(profiling, customer.customer_id) == []


async def test_two_links_of_one_person_that_end_each_other_do_not_block_each_other(profiling: Serving) -> None:
    customer, mine = await new_customer(profiling)
    await ask_confirmation(mine)
    requests = [
        operations.ConfirmEmailRequest(
            body=models.EmailConfirmation(
                token=await next_link(profiling, customer.customer_id, "EMAIL_CONFIRMATION", number=number)
            )
        )
        for number in (1, 2)
    ]
    first, second = (profiling.calling(request) for request in requests)
    with pytest.raises(LinkInvalid):
        await overlapping(profiling.store, first, second)


async def test_a_sign_in_and_a_suspension_at_once_leave_no_session(profiling: Serving, owner: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    request = operations.SuspendCustomerRequest(
        customer_id=customer.customer_id, body=models.Suspension(reason="Stolen cards", version=1)
    )
    signing_in = sign_in(profiling.client(ProfilingClient), customer.email)
    with pytest.raises(AccountSuspended):
        await overlapping(profiling.store, profiling.calling(request), signing_in)
    mine = select(func.count()).select_from(tables.sessions).where(tables.sessions.c.user_id == customer.customer_id)
    assert await profiling.store.query(lambda tx: tx.scalar(mine)) == 0
