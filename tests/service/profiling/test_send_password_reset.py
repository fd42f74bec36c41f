"""What an account with the address gets, and when it gets nothing."""

from generated.profiling import operations
from generated.profiling.client import ProfilingClient
from impl.profiling.domain.link import MOST
from impl.profiling.job_types import SendPasswordReset
from tests.service.profiling.accounts import open_links, queued, suspend, table_of_jobs
from tests.service.profiling.support import OWNER_EMAIL, get, later, new_customer, new_email
from tests.support.service import Serving


async def send(profiling: Serving, email: str) -> None:
    work = table_of_jobs(profiling).send_password_reset.call
    await profiling.store.command(lambda tx: work(tx, SendPasswordReset(email=email)))


async def test_nobody_gets_anything_for_an_unknown_address(profiling: Serving) -> None:
    await send(profiling, new_email())
    await send(profiling, "no address at all")


async def test_a_mailbox_gets_no_more_than_a_few_in_half_an_hour(profiling: Serving) -> None:
    customer, _ = await new_customer(profiling)
    for _ in range(MOST + 2):
        await send(profiling, customer.email)
    assert len(await queued(profiling, customer.customer_id, "PASSWORD_RESET")) == MOST
    with later(profiling, minutes=31):
        await send(profiling, customer.email)
    assert len(await queued(profiling, customer.customer_id, "PASSWORD_RESET")) == MOST + 1


async def test_a_suspended_customer_gets_none(profiling: Serving, owner: ProfilingClient) -> None:
    customer, _ = await new_customer(profiling)
    await suspend(owner, customer.customer_id, (await get(owner, customer.customer_id)).version)
    await send(profiling, customer.email)
    assert "PASSWORD_RESET" not in await open_links(profiling, customer.customer_id)


async def test_staff_get_one(profiling: Serving, owner: ProfilingClient) -> None:
    user_id = (await owner.get_me(operations.GetMeRequest())).body.user_id
    before = len(await queued(profiling, user_id, "PASSWORD_RESET"))
    await send(profiling, OWNER_EMAIL)
    assert len(await queued(profiling, user_id, "PASSWORD_RESET")) == before + 1
