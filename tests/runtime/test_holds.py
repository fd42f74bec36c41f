"""What holds the event loop is found and named: operations, reactions and jobs, the work of libraries, and what waits is not."""

import asyncio
import time
from collections.abc import Awaitable, Callable

import pytest
from prometheus_client import REGISTRY

from infra.runtime import context
from infra.runtime.holds import LONG_SECONDS, Holds

_PLANTED = LONG_SECONDS * 1.5


@pytest.fixture
async def holds() -> Holds:
    watching = Holds()
    watching.watch(asyncio.get_running_loop())
    return watching


def _hold(seconds: float = _PLANTED) -> None:
    """Computes for so long, by the clock of the thread."""
    ends = time.thread_time() + seconds
    while time.thread_time() < ends:
        pass


async def _in_a_task(work: Callable[[], Awaitable[None]]) -> None:
    async def run() -> None:
        await work()

    await asyncio.create_task(run())


async def test_a_planted_hold_is_found_by_its_operation(holds: Holds) -> None:
    async def answer() -> None:
        context.enter(context.Context(operation_id="list_planted"))
        await asyncio.sleep(0)
        _hold()

    await _in_a_task(answer)
    assert holds.longest["list_planted"] >= _PLANTED
    assert holds.longest_cpu["list_planted"] >= _PLANTED
    assert REGISTRY.get_sample_value("comptoir_longest_hold_seconds", {"work": "list_planted"}) == holds.longest["list_planted"]
    assert REGISTRY.get_sample_value("comptoir_long_holds_total", {"work": "list_planted"}) == 1


async def test_a_job_is_named_though_its_block_has_ended_when_the_loop_goes_on(holds: Holds) -> None:
    async def jobs() -> None:
        with context.entered(context.Context(operation_id="job:planted")):
            _hold()
        await asyncio.sleep(0)
        _hold(0.005)

    await _in_a_task(jobs)
    assert holds.longest_cpu["job:planted"] >= _PLANTED
    [other] = [name for name in holds.longest if "run" in name]  # the second piece has no name but that of its function
    assert holds.longest[other] >= 0.005


async def test_a_reaction_that_has_waited_keeps_its_name(holds: Holds) -> None:
    async def worker() -> None:
        with context.entered(context.Context(operation_id="on:planted")):
            await asyncio.sleep(0)
            _hold()
        await asyncio.sleep(0)

    await _in_a_task(worker)
    assert holds.longest_cpu["on:planted"] >= _PLANTED


async def test_waiting_holds_nobody(holds: Holds) -> None:
    async def wait() -> None:
        context.enter(context.Context(operation_id="wait"))
        await asyncio.to_thread(_hold)

    await _in_a_task(wait)
    assert holds.longest_cpu.get("wait", 0.0) < LONG_SECONDS


async def test_an_error_and_a_cancellation_pass_through(holds: Holds) -> None:
    async def fail() -> None:
        await asyncio.sleep(0)
        raise LookupError("planted")

    with pytest.raises(LookupError):
        await asyncio.create_task(fail())
    began = asyncio.Event()

    async def forever() -> None:
        began.set()
        await asyncio.Event().wait()

    task = asyncio.create_task(forever(), name="forever")
    await began.wait()
    assert task.get_name() == "forever"
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert isinstance(holds.longest, dict)
