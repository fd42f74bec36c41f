"""Stops aiokafka's clients for certain: their own stop() can hang (issue 773), or raise a CancelledError that nobody caused."""

import asyncio
import logging
from collections.abc import Coroutine, Iterable
from typing import Any

_log = logging.getLogger(__name__)
_ROUNDS, _ROUND_SECONDS = 4, 0.5


async def stop_producer(producer: Any, seconds: float) -> None:
    """Stops an AIOKafkaProducer within little more than `seconds`; what it has not sent is given up."""
    tasks = [producer._sender.sender_task, producer.client._sync_task]  # noqa: SLF001 - nothing public ends them
    await _stop(producer.stop(), producer.client, tasks, seconds)


async def stop_consumer(consumer: Any, seconds: float) -> None:
    """Stops an AIOKafkaConsumer within little more than `seconds`. A half-stopped one would keep its partitions for itself."""
    coordinator, fetcher, client = consumer._coordinator, consumer._fetcher, consumer._client  # noqa: SLF001 - as above
    names = ("_coordination_task", "_heartbeat_task", "_commit_refresh_task", "_reset_committed_task")
    fetching = [] if fetcher is None else [fetcher._fetch_task, *fetcher._pending_tasks]  # noqa: SLF001 - as above
    tasks = [*(getattr(coordinator, name, None) for name in names), *fetching, client._sync_task]  # noqa: SLF001 - as above
    await _stop(consumer.stop(), client, tasks, seconds)


async def _stop(stopping: Coroutine[Any, Any, object], client: Any, tasks: Iterable[Any], seconds: float) -> None:
    if not await _finished(stopping, seconds):
        _log.warning("a client of Kafka does not stop by itself: ending it by force")
    for _ in range(_ROUNDS):  # cancelled once, aiokafka's sender goes on to wait for its requests, which never end
        running = [task for task in tasks if task is not None and not task.done()]
        if not running:
            break
        for task in running:
            task.cancel()
        await asyncio.wait(running, timeout=_ROUND_SECONDS)
    await _finished(client.close(), _ROUND_SECONDS)


async def _finished(work: Coroutine[Any, Any, object], seconds: float) -> bool:
    """Runs `work` as a task of its own, so that it can neither block nor raise here. Returns whether it ended in time."""
    task = asyncio.ensure_future(work)
    task.add_done_callback(swallow)
    done, _ = await asyncio.wait([task], timeout=seconds)
    if not done:
        task.cancel()
    return bool(done)


def swallow(task: asyncio.Future[Any]) -> None:
    """A done callback for tasks that nobody waits for any more."""
    if not task.cancelled() and (error := task.exception()) is not None:
        _log.debug("given up: %s: %s", type(error).__name__, error)
