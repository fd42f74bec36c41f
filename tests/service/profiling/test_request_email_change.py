"""Ask to change my e-mail address."""

import pytest

from generated.profiling import models, operations, problems
from generated.profiling.client import ProfilingClient
from impl.profiling.domain.link import MOST
from impl.profiling.job_types import SendEmailChange
from infra.runtime.caller import Caller
from tests.service.profiling.accounts import (
    answer_of,
    ask_email_change,
    me,
    next_link,
    queued,
    statements_of,
    until_done,
)
from tests.service.profiling.support import PASSWORD, new_customer, new_email, sign_in
from tests.support.service import Serving


async def test_the_new_address_gets_a_link_and_nothing_changes_yet(profiling: Serving) -> None:
    customer, mine = await new_customer(profiling)
    wanted = new_email()
    await ask_email_change(mine, wanted, PASSWORD)
    await next_link(profiling, customer.customer_id, "EMAIL_CHANGE")
    messages = await queued(profiling, customer.customer_id, "EMAIL_CHANGE")
    assert [message.recipient for message in messages] == [wanted]
    assert (await me(mine)).email == customer.email


async def test_a_taken_address_is_answered_with_the_same_bytes_and_gets_nothing(profiling: Serving) -> None:
    customer, _ = await new_customer(profiling)
    other, _ = await new_customer(profiling)
    session = await sign_in(profiling.client(ProfilingClient), customer.email)
    headers = {"Authorization": f"Bearer {session.access_token}"}
    answers = []
    for email in (other.email, new_email()):
        answers.append(await answer_of(profiling, "/me/email-changes", {"email": email, "password": PASSWORD}, **headers))
        await until_done(profiling, SendEmailChange(user_id=customer.customer_id, email=email))
    assert answers[0][0] == 202
    assert answers[0] == answers[1]
    assert other.email not in [each.recipient for each in await queued(profiling, customer.customer_id, "EMAIL_CHANGE")]
    assert not await queued(profiling, other.customer_id, "EMAIL_CHANGE")


async def test_the_call_does_the_same_for_a_taken_address(profiling: Serving) -> None:
    customer, _ = await new_customer(profiling)
    other, _ = await new_customer(profiling)
    operation = profiling.implementation.operations.request_email_change.call
    caller = Caller(scheme="customer", subject=customer.customer_id)

    async def heard(email: str) -> int:
        body = models.EmailChangeRequest(email=email, password=PASSWORD)
        request = operations.RequestEmailChangeRequest(body=body, caller=caller)
        return await statements_of(profiling, lambda tx: operation.schedule(tx, request))

    assert await heard(other.email) == await heard(new_email())


async def test_it_needs_the_password(profiling: Serving) -> None:
    customer, mine = await new_customer(profiling)
    for _ in range(5):
        with pytest.raises(problems.PasswordWrong):
            await ask_email_change(mine, new_email(), "not the password")
    with pytest.raises(problems.TooManyAttempts):
        await ask_email_change(mine, new_email(), PASSWORD)
    assert not await queued(profiling, customer.customer_id, "EMAIL_CHANGE")


async def test_one_client_asks_only_so_often(crowded: Serving) -> None:
    _, mine = await new_customer(crowded)
    for _ in range(2):
        await ask_email_change(mine, new_email(), PASSWORD)
    with pytest.raises(problems.TooManyRequests):
        await ask_email_change(mine, new_email(), PASSWORD)


@pytest.mark.parametrize("odd", ["camille@example.org\r\nBcc: all@example.org", "camille@example", "a@b@example.org"])
async def test_an_address_that_cannot_exist_is_refused(profiling: Serving, odd: str) -> None:
    _, mine = await new_customer(profiling)
    with pytest.raises((problems.InvalidRequest, problems.EmailInvalid)):
        await ask_email_change(mine, odd, PASSWORD)


async def test_nobody_writes_to_many_strangers(profiling: Serving) -> None:
    customer, mine = await new_customer(profiling)
    for number in range(1, MOST + 1):
        await ask_email_change(mine, new_email(), PASSWORD)
        await next_link(profiling, customer.customer_id, "EMAIL_CHANGE", number=number)
    with pytest.raises(problems.TooManyAttempts):
        await ask_email_change(mine, new_email(), PASSWORD)
