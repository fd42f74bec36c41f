"""The new address gets a link, unless another account has it."""

from impl.profiling.job_types import SendEmailChange
from tests.service.profiling.accounts import queued, table_of_jobs
from tests.service.profiling.support import new_customer, new_email
from tests.support.service import Serving


async def test_another_account_s_address_gets_none_in_any_spelling(profiling: Serving) -> None:
    customer, _ = await new_customer(profiling)
    other, _ = await new_customer(profiling)
    work, free = table_of_jobs(profiling).send_email_change.call, new_email()

    async def send(email: str) -> None:
        await profiling.store.command(lambda tx: work(tx, SendEmailChange(user_id=customer.customer_id, email=email)))

    for email in (other.email, other.email.upper(), free, customer.email.title()):
        await send(email)
    messages = await queued(profiling, customer.customer_id, "EMAIL_CHANGE")
    assert {message.recipient for message in messages} == {free, customer.email.title()}  # of one instant, in no order
    assert not await queued(profiling, other.customer_id, "EMAIL_CHANGE")
