"""Runs several coroutines concurrently, with or without a limit."""

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
    """Returns all results in the given order. The first failure cancels the others; it is raised itself, not in a group."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(step) for step in steps]
    except BaseExceptionGroup as failures:
        raise failures.exceptions[0] from None
    return tuple(task.result() for task in tasks)


async def a_few_at_once(steps: Iterable[Callable[[], Awaitable[T]]]) -> list[T]:
    """Returns all results as `together` does; at most AT_ONCE steps run at the same time."""
    turns = asyncio.Semaphore(AT_ONCE)

    async def bounded(step: Callable[[], Awaitable[T]]) -> T:
        async with turns:
            return await step()

    return list(await together(*(bounded(step) for step in steps)))
