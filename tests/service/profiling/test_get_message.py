"""A message is read with the text that went out."""

import pytest
from msgspec import UNSET

from generated.profiling import problems
from generated.profiling.client import ProfilingClient
from infra.runtime.ids import new_id
from infra.runtime.problem import Forbidden
from tests.service.profiling.messages import queued, read, sent
from tests.service.profiling.support import new_customer, new_email
from tests.support.service import Serving


async def test_with_its_text(profiling: Serving, owner: ProfilingClient) -> None:
    email = new_email()
    message = await sent(profiling, email)
    found = await read(owner, message.message_id)
    assert (found.status, found.recipient, found.subject, found.text) == ("SENT", email, "Bonjour", "Bonjour …")
    assert (found.attempts, found.language, found.resendable) == (1, "FR", True)


async def test_one_that_waits_has_none(profiling: Serving, owner: ProfilingClient) -> None:
    found = await read(owner, await queued(profiling))
    assert (found.status, found.subject, found.text, found.sent_at) == ("QUEUED", UNSET, UNSET, UNSET)
    assert not found.resendable


async def test_an_unknown_one_is_not_found(owner: ProfilingClient) -> None:
    with pytest.raises(problems.NotFound):
        await read(owner, new_id("msg"))


async def test_customers_see_none(profiling: Serving) -> None:
    _, customer = await new_customer(profiling)
    with pytest.raises(Forbidden):
        await read(customer, await queued(profiling))
