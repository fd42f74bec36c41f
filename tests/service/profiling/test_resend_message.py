"""A message is sent again as another one."""

import pytest

from generated.profiling import models, operations, problems
from generated.profiling.client import ProfilingClient
from infra.runtime.ids import new_id
from tests.service.profiling.messages import queued, read, sent
from tests.service.profiling.support import new_email
from tests.support.service import Serving


async def resent(owner: ProfilingClient, message_id: str, key: str | None = None) -> models.Message:
    request = operations.ResendMessageRequest(message_id=message_id, idempotency_key=key or new_id("key"))
    return (await owner.resend_message(request)).body


async def test_a_new_message_waits(profiling: Serving, owner: ProfilingClient) -> None:
    first = await sent(profiling, new_email())
    again = await resent(owner, first.message_id)
    assert (again.status, again.template, again.user_id, again.attempts) == ("QUEUED", first.template, first.user_id, 0)
    assert again.repeated_message_id == first.message_id
    assert (await read(owner, first.message_id)).status == "SENT"


async def test_a_repeated_request_makes_one_message(profiling: Serving, owner: ProfilingClient) -> None:
    first, key = await sent(profiling, new_email()), new_id("key")
    assert (await resent(owner, first.message_id, key)).message_id == (await resent(owner, first.message_id, key)).message_id


async def test_one_that_waits_or_had_a_link_for_one_use_is_not(profiling: Serving, owner: ProfilingClient) -> None:
    with_link = await sent(profiling, new_email(), "PASSWORD_RESET", link_id=new_id("lnk"))
    for message_id in (await queued(profiling), with_link.message_id):
        with pytest.raises(problems.MessageNotResendable):
            await resent(owner, message_id)


async def test_an_unknown_one_is_not_found(owner: ProfilingClient) -> None:
    with pytest.raises(problems.NotFound):
        await resent(owner, new_id("msg"))
