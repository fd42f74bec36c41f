"""Processes that share a database: one of them sends, each hears of the others' events, and none is needed for good."""

import asyncio
from contextlib import AsyncExitStack, closing

import psycopg
import pytest
from sqlalchemy import text

from infra.local.launcher.system import System
from infra.local.players.callers import until
from infra.runtime.events.publications import EventPublications
from infra.runtime.problem import StoreUnavailable
from infra.runtime.store.outbox import SharedOutbox
from infra.runtime.store.store import open_store
from tests.support.messaging import Service, Topic, records_of
from tests.support.postgresql import PostgreSql
from tests.support.sequences import sequence_gaps

_PLANNED_AFTER = 8
"""After some repetitions, the driver lets the server keep a statement's plan."""
pytestmark = [pytest.mark.postgresql, pytest.mark.filterwarnings("ignore::ResourceWarning")]


async def test_three_replicas_send_each_event_once_and_in_order(system: System, topic: Topic, postgresql: PostgreSql) -> None:
    url = postgresql.database()
    async with AsyncExitStack() as stack:
        replicas = [
            await stack.enter_async_context(Service("writer", topic, system.kafka, system.registry, url)) for _ in range(3)
        ]

        async def write(replica: Service) -> None:
            for number in range(100):
                await replica.write((f"key{number % 5}", str(number)))

        await asyncio.gather(*(write(replica) for replica in replicas))
        await until(lambda: _is_empty(replicas[0]))
    records = await records_of(system.kafka, topic.name)
    assert len(records) == 300
    assert sequence_gaps(records) == []
    for key in {record.key for record in records}:
        assert [record.sequence for record in records if record.key == key] == list(range(1, 61))


async def test_the_one_that_sends_hears_at_once_of_what_another_put_in(postgresql: PostgreSql) -> None:
    url = postgresql.database()
    sending, other = SharedOutbox(url), SharedOutbox(url)
    assert await sending.take_turn()
    hearing = asyncio.create_task(sending.wait(3600))
    other.wake()
    assert not await other.take_turn()
    await asyncio.wait_for(hearing, 20)
    await sending.give_up_turn()
    await other.give_up_turn()


async def test_the_turn_goes_on_when_its_connection_is_lost(system: System, topic: Topic, postgresql: PostgreSql) -> None:
    url = postgresql.database()
    async with (
        Service("writer", topic, system.kafka, system.registry, url) as first,
        Service("writer", topic, system.kafka, system.registry, url) as second,
    ):
        for number in range(5):
            await first.write(("a", str(number)))
            await until(lambda: _is_empty(first))
            await _end_sessions_with_a_lock(second)
            await second.write(("a", f"{number} again"))
            await until(lambda: _is_empty(first))
    assert [record.sequence for record in await records_of(system.kafka, topic.name)] == list(range(1, 11))


async def test_it_reads_on_beside_a_column_that_a_later_release_adds(postgresql: PostgreSql) -> None:
    url = postgresql.database()
    with closing(open_store(url, EventPublications((), {}))) as store:
        store.create_tables()
    outbox = SharedOutbox(url)
    assert await outbox.take_turn()
    for _ in range(_PLANNED_AFTER):
        assert await outbox.oldest(1) == []
    with psycopg.connect(url) as later:
        later.execute("ALTER TABLE runtime_outbox ADD COLUMN priority INTEGER")
    assert await outbox.oldest(1) == []
    await outbox.give_up_turn()


async def test_one_outbox_of_a_database_has_the_turn_and_the_next_gets_it(postgresql: PostgreSql) -> None:
    url = postgresql.database()
    first, second = SharedOutbox(url), SharedOutbox(url)
    assert [await first.take_turn(), await second.take_turn(), await first.take_turn()] == [True, False, True]
    await first.give_up_turn()
    with pytest.raises(StoreUnavailable):
        await first.oldest(1)
    await until(second.take_turn)
    assert not await first.take_turn()
    await first.give_up_turn()
    await second.give_up_turn()


async def _end_sessions_with_a_lock(service: Service) -> None:
    query = """
        SELECT pg_terminate_backend(pid) FROM pg_locks JOIN pg_database ON pg_database.oid = database
        WHERE locktype = 'advisory' AND datname = current_database()
    """
    ended = await service.store.query(lambda tx: tx.all(text(query)))
    assert len(ended) == 1


async def _is_empty(service: Service) -> bool:
    return await service.depth() == 0
