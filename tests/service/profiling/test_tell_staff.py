"""Members of staff are told what they want to know: all of one kind in one message for each of them."""

import asyncio
import json
from datetime import UTC, datetime, timedelta

from sqlalchemy import select

from generated.events.operations import ProcessStuck
from generated.profiling import models, operations
from generated.profiling.client import ProfilingClient
from impl.profiling import tables
from impl.profiling.domain.message import Message
from impl.profiling.job_types import TellStaff
from impl.profiling.jobs.tell_staff import tell_staff
from impl.profiling.repositories.messages import messages
from infra.runtime.store.tables import jobs
from tests.service.profiling.support import add_staff, sign_in, signed_in
from tests.service.profiling.told import forget_notices, happened, notices
from tests.support.service import Serving

_FILE = "shared/events/process-stuck.v1.json"


async def member_who_wants(profiling: Serving, owner: ProfilingClient, *kinds: models.NoticeKind) -> str:
    member = await add_staff(profiling, owner, "SUPPORT")
    client = signed_in(profiling, await sign_in(profiling.client(ProfilingClient), member.email))
    now = (await client.get_my_preferences(operations.GetMyPreferencesRequest())).body
    body = models.PreferencesReplacement(notices=list(kinds), version=now.version)
    await client.replace_my_preferences(operations.ReplaceMyPreferencesRequest(body=body))
    return member.user_id


async def told(profiling: Serving, user_id: str) -> list[Message]:
    wanted = [tables.messages.c.user_id == user_id, tables.messages.c.template == "STAFF_NOTICE"]
    return (await profiling.store.query(lambda tx: messages.list_page(tx, wanted, limit=100, cursor=None)))[0]


async def stuck(profiling: Serving, times: int) -> list[ProcessStuck]:
    events = [happened(ProcessStuck, _FILE) for _ in range(times)]
    await forget_notices(profiling)
    for event in events:
        await profiling.react(event)
    return events


async def test_each_who_wants_it_gets_one_message_with_all(profiling: Serving, owner: ProfilingClient) -> None:
    wants = await member_who_wants(profiling, owner, "PROCESSES")
    others = await member_who_wants(profiling, owner, "STOCK", "DEAD_LETTERS")
    events = await stuck(profiling, 3)
    await profiling.react(events[0])  # told twice, it is one
    await profiling.store.command(lambda tx: tell_staff(tx, TellStaff(notices="PROCESSES")))
    (message,) = await told(profiling, wants)
    assert message.about["kind"] == "PROCESSES"
    assert {each["id"] for each in json.loads(message.about["notices"])} == {event.order_id for event in events}
    assert message.about["more"] == "0"
    assert await told(profiling, others) == []
    assert await notices(profiling, "PROCESSES") == []
    await profiling.store.command(lambda tx: tell_staff(tx, TellStaff(notices="PROCESSES")))
    assert len(await told(profiling, wants)) == 1


async def test_what_is_too_much_for_a_mail_is_counted(profiling: Serving, owner: ProfilingClient) -> None:
    wants = await member_who_wants(profiling, owner, "PROCESSES")
    await stuck(profiling, 23)
    await profiling.store.command(lambda tx: tell_staff(tx, TellStaff(notices="PROCESSES")))
    (message,) = await told(profiling, wants)
    assert (len(json.loads(message.about["notices"])), message.about["more"]) == (20, "3")


async def test_it_is_due_a_minute_after_the_first(profiling: Serving) -> None:
    """Whatever comes after it does not put the message off."""
    await stuck(profiling, 1)
    due_at = await due(profiling)
    assert timedelta(seconds=30) < due_at - datetime.now(UTC) < timedelta(seconds=90)
    await asyncio.gather(*(profiling.react(happened(ProcessStuck, _FILE)) for _ in range(3)))
    assert await due(profiling) == due_at
    await forget_notices(profiling)


async def due(profiling: Serving) -> datetime:
    query = select(jobs.c.due_at).where(jobs.c.kind == "tell_staff", jobs.c.key == "PROCESSES")
    found: datetime = await profiling.store.query(lambda tx: tx.scalar(query))
    return found
