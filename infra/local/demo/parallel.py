"""Several calls at once, but not all."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from typing import Any, TypeVar

T = TypeVar("T")
U = TypeVar("U")
AT_ONCE = 8


async def all_of(steps: Iterable[Callable[[], Awaitable[T]]]) -> list[T]:
    """What all answered, in the order given; the first failure ends the others and is raised as itself."""
    turn = asyncio.Semaphore(AT_ONCE)

    async def bounded(step: Callable[[], Awaitable[T]]) -> T:
        async with turn:
            return await step()

    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(bounded(step)) for step in steps]
    except BaseExceptionGroup as failures:
        raise failures.exceptions[0] from None
    return [task.result() for task in tasks]


async def both(one: Coroutine[Any, Any, T], other: Coroutine[Any, Any, U]) -> tuple[T, U]:
    """What the two answered; as `all_of`."""
    try:
        async with asyncio.TaskGroup() as group:
            first, second = group.create_task(one), group.create_task(other)
    except BaseExceptionGroup as failures:
        raise failures.exceptions[0] from None
    return first.result(), second.result()
