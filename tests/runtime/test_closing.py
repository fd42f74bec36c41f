"""Kafka's clients end for certain, whatever their own stop() does."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from types import SimpleNamespace
from typing import Any

import pytest

from infra.runtime.errors import is_foreign_cancellation
from infra.runtime.events.closing import stop_consumer, stop_producer


async def hang() -> None:
    await asyncio.sleep(3600)


async def cancel() -> None:
    raise asyncio.CancelledError


async def fail() -> None:
    raise ConnectionError("gone")


async def stubborn() -> None:
    """A task that takes its first cancellation for a request to finish its work."""
    try:
        await hang()
    except asyncio.CancelledError:
        await hang()


class Client:
    def __init__(self) -> None:
        self._sync_task = asyncio.create_task(stubborn())
        self.is_closed = False

    async def close(self) -> None:
        self.is_closed = True


@pytest.mark.parametrize("stop", [hang, cancel, fail])
async def test_a_producer_ends_in_time(stop: Callable[[], Awaitable[None]]) -> None:
    sender, client = asyncio.create_task(stubborn()), Client()
    await asyncio.sleep(0)
    producer: Any = SimpleNamespace(stop=stop, client=client, _sender=SimpleNamespace(sender_task=sender))
    began = time.monotonic()
    await stop_producer(producer, 0.1)
    assert time.monotonic() - began < 3
    assert sender.done()
    assert client._sync_task.done()
    assert client.is_closed


@pytest.mark.parametrize("stop", [hang, cancel, fail])
async def test_a_consumer_ends_in_time_with_all_its_tasks(stop: Callable[[], Awaitable[None]]) -> None:
    tasks = [asyncio.create_task(stubborn()) for _ in range(4)]
    coordinator = SimpleNamespace(_coordination_task=tasks[0], _heartbeat_task=tasks[1], _commit_refresh_task=None)
    fetcher = SimpleNamespace(_fetch_task=tasks[2], _pending_tasks={tasks[3]})
    await asyncio.sleep(0)
    consumer: Any = SimpleNamespace(stop=stop, _client=Client(), _coordinator=coordinator, _fetcher=fetcher)
    await stop_consumer(consumer, 0.1)
    assert all(task.done() for task in tasks)


async def test_a_consumer_that_never_started_ends_too() -> None:
    client = Client()
    await asyncio.sleep(0)
    await stop_consumer(SimpleNamespace(stop=fail, _client=client, _coordinator=None, _fetcher=None), 0.1)
    assert client.is_closed


async def test_a_cancellation_that_nobody_asked_for_is_told_from_ones_own() -> None:
    seen: list[bool] = []

    async def work() -> None:
        try:
            await hang()
        except asyncio.CancelledError as error:
            seen.append(is_foreign_cancellation(error))
            raise

    task = asyncio.create_task(work())
    await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    assert seen == [False]
    assert is_foreign_cancellation(asyncio.CancelledError())
    assert not is_foreign_cancellation(ValueError())
