"""Who gets a turn at the processor, who is told to come again, and who is not worked for."""

import asyncio
from typing import Any

import pytest

from impl.profiling.security.hashing_queue import HashingQueue
from infra.runtime import connection
from infra.runtime.connection import CallerLeft, Connection
from infra.runtime.problem import Overloaded


class Crowd:
    """Callers of one service, by number; the test says when a turn ends and who leaves."""

    def __init__(self, queue: HashingQueue) -> None:
        self.queue, self.served = queue, list[int]()
        self.gone = dict[int, asyncio.Event]()
        self.ends = dict[int, asyncio.Event]()
        self.tasks = dict[int, asyncio.Task[None]]()

    async def come(self, number: int) -> None:
        gone = self.gone[number] = asyncio.Event()
        self.ends[number] = asyncio.Event()

        async def receive() -> dict[str, Any]:
            await gone.wait()
            return {"type": "http.disconnect"}

        caller = Connection({"client": ("192.0.2.1", 1), "headers": []}, receive, 0)
        self.tasks[number] = asyncio.create_task(self._work(number, caller))
        await settled()

    async def _work(self, number: int, caller: Connection) -> None:
        connection.enter(caller)
        async with self.queue.turn():
            self.served.append(number)
            await self.ends[number].wait()

    async def end(self, number: int) -> None:
        self.ends[number].set()
        await settled()


async def settled() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


@pytest.fixture
async def crowd() -> Crowd:
    return Crowd(HashingQueue(at_once=1, most_waiting=2))


async def test_the_last_to_come_is_the_next(crowd: Crowd) -> None:
    for number in range(3):
        await crowd.come(number)
    await crowd.end(0)
    await crowd.end(2)
    await crowd.end(1)
    assert crowd.served == [0, 2, 1]


async def test_who_waits_longest_is_told_to_come_again_when_more_come(crowd: Crowd) -> None:
    for number in range(4):
        await crowd.come(number)
    with pytest.raises(Overloaded) as refusal:
        await crowd.tasks[1]
    assert refusal.value.status == 503
    assert (refusal.value.retry_after or 0) >= 1
    await crowd.end(0)
    assert crowd.served == [0, 3]


async def test_nothing_is_done_for_who_left(crowd: Crowd) -> None:
    for number in range(3):
        await crowd.come(number)
    crowd.gone[2].set()
    with pytest.raises(CallerLeft):
        await crowd.tasks[2]
    await crowd.end(0)
    assert crowd.served == [0, 1]


async def test_a_place_of_who_left_is_free(crowd: Crowd) -> None:
    for number in range(3):
        await crowd.come(number)
    crowd.gone[1].set()
    await settled()
    await crowd.come(3)
    await crowd.end(0)
    await crowd.end(3)
    await crowd.end(2)
    assert crowd.served == [0, 3, 2]


async def test_who_leaves_with_the_turn_in_hand_passes_it_on(crowd: Crowd) -> None:
    for number in range(3):
        await crowd.come(number)
    crowd.gone[2].set()
    await crowd.end(0)  # hands the turn to 2, who has left
    assert crowd.served == [0, 1]
    await crowd.end(1)
    await crowd.come(4)
    assert crowd.served == [0, 1, 4]


async def test_a_turn_that_fails_is_passed_on(crowd: Crowd) -> None:
    await crowd.come(0)
    await crowd.come(1)
    crowd.tasks[0].cancel()
    await settled()
    assert crowd.served == [0, 1]
