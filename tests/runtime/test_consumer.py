"""Consumers apply each record once and in order, and stand still for nothing but their own key."""

import asyncio
import sqlite3
import sys
import time
from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy.exc import OperationalError

from infra.local.players.callers import until
from infra.runtime import metrics
from infra.runtime.events.session import Session
from tests.support import messaging
from tests.support.messaging import NoteRead, records_of, send_raw
from tests.support.pair import Pair, counts, has_applied, has_no_lag, has_passed, is_all_up, is_sent, until_counts

# aiokafka drops a connection that it was still opening when it is stopped, instead of closing it
pytestmark = pytest.mark.filterwarnings("ignore::ResourceWarning")


async def test_records_are_applied_in_order_per_key(pair: Pair) -> None:
    async with pair.writer() as writer, pair.reader() as reader:
        for number in range(300):
            await writer.write((f"key{number % 7}", str(number)))
        for key in range(7):
            await reader.read_until(f"key{key}", [str(number) for number in range(300) if number % 7 == key])


async def test_what_came_before_the_first_start_is_read_too(pair: Pair) -> None:
    async with pair.writer() as writer:
        await writer.write(("a", "one"))
        await until(lambda: is_sent(writer))
    async with pair.reader() as reader:
        await reader.read_until("a", ["one"])


async def test_reading_everything_again_changes_nothing(pair: Pair) -> None:
    async with pair.writer() as writer:
        await writer.write(*((f"key{number % 3}", str(number)) for number in range(60)))
        async with pair.reader() as reader:
            await until(lambda: has_applied(reader, 60))
            before = await reader.applied()
            await reader.forget_offsets()
        async with pair.reader() as reader:
            await until(lambda: has_passed(reader, 60))
            assert await reader.applied() == before
            assert reader.behaviour.calls == 0


async def test_a_repeated_record_is_applied_once(pair: Pair) -> None:
    async with pair.writer() as writer, pair.reader() as reader:
        await writer.write(("a", "one"))
        await reader.read_until("a", ["one"])
        (record,) = await records_of(pair.system.kafka, pair.topic.name)
        headers = [(name, text.encode()) for name, text in record.headers.items()]
        await send_raw(pair.system.kafka, pair.topic.name, b"a", record.value, headers)
        await writer.write(("a", "two"))
        await reader.read_until("a", ["one", "two"])


async def test_a_restarted_service_goes_on_where_its_store_says(pair: Pair) -> None:
    async with pair.writer() as writer:
        for round_ in range(3):
            async with pair.reader(instance="only") as reader:
                await writer.write(("a", str(round_)))
                await reader.read_until("a", [str(number) for number in range(round_ + 1)])
                assert reader.behaviour.calls == 1
    assert metrics.CONSUMED.labels(pair.topic.name, "duplicate")._value.get() == 0


async def test_the_successor_of_a_killed_process_reads_at_once(pair: Pair) -> None:
    address = pair.system.kafka, pair.system.registry, pair.topic.name, messaging.store_url(pair.folder, "reader"), "only"
    async with pair.writer() as writer:
        child = await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.support.reading_process", *address)
        await writer.write(("a", "one"))
        watching = pair.reader()  # never started: it only looks into the store
        await watching.read_until("a", ["one"])
        child.kill()
        await asyncio.wait_for(child.wait(), 10)
        began = time.monotonic()
        async with pair.reader(instance="only") as reader:
            await writer.write(("a", "two"))
            await reader.read_until("a", ["one", "two"])
            assert time.monotonic() - began < 4  # without a name of its own it would wait ten seconds for the dead one
        watching.store.close()


async def test_types_without_a_reaction_are_passed_over_without_losing_the_place(pair: Pair) -> None:
    async with pair.writer() as writer, pair.reader() as reader:
        for number in range(30):
            await writer.store.command(lambda tx, n=number: tx.emit(NoteRead(note_id=f"key{n}")))  # type: ignore[misc]
        await until(lambda: has_passed(reader, 30))
        assert (await counts(reader), reader.behaviour.calls) == ((0, 0, 0), 0)
        await writer.write(("a", "one"))
        await reader.read_until("a", ["one"])


async def test_a_busy_store_only_delays(pair: Pair) -> None:
    async with pair.writer() as writer, pair.reader() as reader:
        await writer.write(("a", "zero"))
        await reader.read_until("a", ["zero"])
        command = reader.store.command
        busy = sqlite3.OperationalError("database is locked")
        busy.sqlite_errorcode = sqlite3.SQLITE_BUSY

        async def refuse(body: Callable[[Any], Any]) -> Any:
            raise OperationalError("", {}, busy)

        reader.store.command = refuse  # type: ignore[method-assign]
        await writer.write(("a", "one"), ("a", "two"))
        await asyncio.sleep(1)
        assert not {check.name: check.is_up for check in reader.messaging.checks()}["consumers"]
        reader.store.command = command  # type: ignore[method-assign]
        await reader.read_until("a", ["zero", "one", "two"])
        assert await counts(reader) == (0, 0, 0)
        await until(lambda: is_all_up(reader))


async def test_a_registry_that_is_away_only_delays(pair: Pair) -> None:
    async with pair.writer() as writer:
        await writer.write(("a", "one"))
        reader = pair.reader(registry="http://127.0.0.1:9")
        async with reader:
            await asyncio.sleep(1)
            assert await counts(reader) == (0, 0, 0)
            reader.messaging._registry._url = pair.system.registry
            await reader.read_until("a", ["one"])


async def test_a_consumer_that_stopped_silently_is_built_anew(pair: Pair, monkeypatch: pytest.MonkeyPatch) -> None:
    async with pair.writer() as writer, pair.reader() as reader:
        await writer.write(("a", "one"))
        await reader.read_until("a", ["one"])
        session: Session | None = reader.messaging.consumer._session
        assert session is not None

        async def nothing(**_: object) -> dict[Any, Any]:
            await asyncio.sleep(0.1)
            return {}

        monkeypatch.setattr(session._kafka, "getmany", nothing)
        await asyncio.sleep(0.7)  # the last call of the real one ends
        await writer.write(("a", "two"))
        await reader.read_until("a", ["one", "two"])
        assert reader.messaging.consumer._session is not session


async def test_readiness_tells_assignment_and_lag(pair: Pair) -> None:
    async with pair.writer() as writer, pair.reader() as reader:
        await writer.write(("a", "one"))
        await reader.read_until("a", ["one"])
        await until(lambda: is_all_up(reader))
        assert (reader.messaging.consumer.assigned, reader.messaging.lag()) == (3, 0)
        assert [check.name for check in reader.messaging.checks()] == ["broker", "registry", "consumers", "outbox"]


async def test_a_reader_that_falls_behind_shows_its_lag(pair: Pair) -> None:
    async with pair.writer() as writer, pair.reader() as reader:
        await writer.write(("a", "poison"), *(("b", str(number)) for number in range(5)), ("a", "two"))
        lags: list[int] = []

        async def has_lagged() -> bool:
            lags.append(reader.messaging.lag())
            return max(lags) > 0

        await until(has_lagged)
        await until_counts(reader, 0, 1, 1)
        await until(lambda: has_no_lag(reader))
