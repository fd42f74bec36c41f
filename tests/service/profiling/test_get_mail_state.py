"""Staff see whether messages go out; how a mail server fails is tested in test_send_message.py."""

from datetime import datetime

from generated.profiling import operations
from generated.profiling.client import ProfilingClient
from impl.profiling.repositories.messages import messages
from infra.runtime.store.transaction import Transaction
from tests.service.profiling.messages import queued
from tests.service.profiling.support import new_email
from tests.support.service import Serving


async def test_a_shop_without_a_mail_server_is_ready_and_says_so(profiling: Serving, owner: ProfilingClient) -> None:
    message_id = await queued(profiling)
    state = (await owner.get_mail_state(operations.GetMailStateRequest())).body
    assert state.status == "NOT_SET"
    assert "MAIL_SERVER is not set" in str(state.detail)
    assert state.waiting >= 1
    waits = await profiling.store.query(lambda tx: messages.get(tx, message_id))
    assert isinstance(state.oldest_at, datetime)
    assert state.oldest_at <= waits.created_at <= state.as_of
    async with profiling.session.get(f"{profiling.url}/health/ready") as answer:
        checks = {check["name"]: check for check in (await answer.json())["checks"]}
    assert (answer.status, checks["mail"]["status"]) == (200, "UP")
    assert "MAIL_SERVER is not set" in checks["mail"]["detail"]


async def test_what_was_refused_lately_is_counted(profiling: Serving, owner: ProfilingClient) -> None:
    async def refused() -> int:
        return (await owner.get_mail_state(operations.GetMailStateRequest())).body.refused

    before, message_id = await refused(), await queued(profiling)

    def refuse(tx: Transaction) -> None:
        with messages.change(tx, message_id) as message:
            message.refused("550 no such user", recipient=new_email())

    await profiling.store.command(refuse)
    assert await refused() == before + 1
