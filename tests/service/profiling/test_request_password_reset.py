"""Ask for a link to reset a password."""

import pytest

from generated.profiling import models, operations, problems
from impl.profiling.job_types import SendPasswordReset
from impl.profiling.repositories import credentials
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.store.transaction import Transaction
from tests.service.profiling.accounts import answer_of, ask_reset, next_link, queued, statements_of, until_done
from tests.service.profiling.support import at, new_customer, new_email
from tests.support.service import Serving


async def test_the_account_of_the_address_gets_a_link(profiling: Serving) -> None:
    customer, _ = await new_customer(profiling)
    await answer_of(profiling, "/password-resets", {"email": customer.email.upper()})
    await next_link(profiling, customer.customer_id, "PASSWORD_RESET")
    message = (await queued(profiling, customer.customer_id, "PASSWORD_RESET"))[0]
    assert message.recipient == customer.email


async def test_answers_to_a_known_an_unknown_and_an_impossible_address_are_the_same_bytes(profiling: Serving) -> None:
    customer, _ = await new_customer(profiling)
    emails = [customer.email, new_email(), "no address at all"]
    answers = [await answer_of(profiling, "/password-resets", {"email": email}) for email in emails]
    assert answers[0][0] == 202
    assert answers[0] == answers[1] == answers[2]
    for email in emails:
        await until_done(profiling, SendPasswordReset(email=email))


async def test_the_call_does_the_same_for_a_known_and_an_unknown_address(profiling: Serving) -> None:
    customer, _ = await new_customer(profiling)

    async def heard(email: str, *, looking: bool = False) -> int:
        request = operations.RequestPasswordResetRequest(body=models.PasswordResetRequest(email=email))

        def call(tx: Transaction) -> None:
            if looking and credentials.find(tx, email):
                queue_message(tx, "PASSWORD_RESET", user_id=customer.customer_id)
            profiling.calling(request)(tx)

        return await statements_of(profiling, call)

    assert await heard(customer.email) == await heard(new_email())
    assert await heard(customer.email, looking=True) != await heard(new_email(), looking=True)  # it would be heard


async def test_who_asks_too_often_has_to_wait_whatever_the_address(crowded: Serving) -> None:
    stranger = at(crowded, "198.51.100.1")
    for _ in range(2):
        await ask_reset(stranger, new_email())
    with pytest.raises(problems.TooManyRequests):
        await ask_reset(stranger, new_email())
    await ask_reset(at(crowded, "198.51.100.2"), new_email())
