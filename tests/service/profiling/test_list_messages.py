"""Messages are listed newest first, by what staff know of them."""

from generated.profiling import models, operations
from generated.profiling.client import ProfilingClient
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.ids import new_id
from tests.service.profiling.messages import queued, sent
from tests.service.profiling.support import new_email
from tests.support.service import Serving


async def listed(owner: ProfilingClient, **filters: object) -> list[models.MessageSummary]:
    request = operations.ListMessagesRequest(**filters)  # type: ignore[arg-type]
    return (await owner.list_messages(request)).body.items


async def test_the_newest_comes_first_and_pages_follow(profiling: Serving, owner: ProfilingClient) -> None:
    made = [await queued(profiling) for _ in range(3)]
    first = (await owner.list_messages(operations.ListMessagesRequest(limit=2))).body
    then = (await owner.list_messages(operations.ListMessagesRequest(limit=2, cursor=str(first.next_cursor)))).body
    assert [each.message_id for each in (*first.items, *then.items)][:3] == made[::-1]


async def test_by_what_was_sent_to_whom_and_what_became_of_it(profiling: Serving, owner: ProfilingClient) -> None:
    email = new_email()
    message = await sent(profiling, email, "NEW_DEVICE")
    waits = await queued(profiling, "NEW_DEVICE", device="Firefox")
    assert [each.message_id for each in await listed(owner, recipient=email.upper())] == [message.message_id]
    assert [each.message_id for each in await listed(owner, user_id=message.user_id)] == [message.message_id]
    found = await listed(owner, template="NEW_DEVICE")
    assert {message.message_id, waits} <= {each.message_id for each in found}
    assert {each.template for each in found} == {"NEW_DEVICE"}
    assert message.message_id in {each.message_id for each in await listed(owner, status="SENT")}
    assert waits not in {each.message_id for each in await listed(owner, status="SENT")}
    assert await listed(owner, template="NEW_DEVICE", status="REFUSED") == []


async def test_those_on_an_order(profiling: Serving, owner: ProfilingClient) -> None:
    order_id = new_id("ord")
    message_id = await profiling.store.command(lambda tx: queue_message(tx, "ORDER_CONFIRMED", order_id=order_id))
    await queued(profiling)
    assert [each.message_id for each in await listed(owner, order_id=order_id)] == [message_id]
