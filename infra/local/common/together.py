"""Doing several things at once: all of them, or only so many at a time."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterable
from typing import Any, TypeVar, overload

T = TypeVar("T")
U = TypeVar("U")
AT_ONCE = 8


@overload
async def together(one: Coroutine[Any, Any, T], other: Coroutine[Any, Any, U], /) -> tuple[T, U]: ...
@overload
async def together(*steps: Coroutine[Any, Any, T]) -> tuple[T, ...]: ...
async def together(*steps: Coroutine[Any, Any, object]) -> tuple[object, ...]:
    """What all returned, in the order given; the first failure cancels the others and is raised as itself, not in a group."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(step) for step in steps]
    except BaseExceptionGroup as failures:
        raise failures.exceptions[0] from None
    return tuple(task.result() for task in tasks)


async def a_few_at_once(steps: Iterable[Callable[[], Awaitable[T]]]) -> list[T]:
    """What all returned, as `together`; no more than AT_ONCE steps run at the same time."""
    turns = asyncio.Semaphore(AT_ONCE)

    async def bounded(step: Callable[[], Awaitable[T]]) -> T:
        async with turns:
            return await step()

    return list(await together(*(bounded(step) for step in steps)))
