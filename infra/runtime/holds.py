"""How long each piece of work holds the event loop: from the moment the loop runs it until it waits for something.

The loop runs one piece at a time, and everybody else waits. Each task is watched from step to step, so that nothing has to be
marked and nothing is left out: operations with reading, checking and encoding, reactions, jobs, the relay, the libraries.
"""

import asyncio
import time
from collections.abc import Coroutine, Generator
from typing import Any

from infra.runtime import context, metrics

LONG_SECONDS = 0.02
_NOTED_SECONDS = 0.001
_clock, _cpu_clock = time.perf_counter, time.thread_time


class Holds:
    """What held the loop for how long: the longest times by work, which are metrics too."""

    def __init__(self) -> None:
        self.longest: dict[str, float] = {}
        """In seconds, by the name of the work."""
        self.longest_cpu: dict[str, float] = {}
        """The same in CPU time of the loop's thread, without what else ran on the core meanwhile; a millisecond more at most."""
        self._sampled_at, self._sampled_cpu = _clock(), _cpu_clock()

    def watch(self, loop: asyncio.AbstractEventLoop) -> None:
        """Watches all tasks that are made on this loop from now on. To be called in the loop's thread."""

        def task(_loop: asyncio.AbstractEventLoop, work: Coroutine[Any, Any, Any], **options: Any) -> "asyncio.Task[Any]":
            return asyncio.Task(_Watched(work, self), loop=loop, **options)

        loop.set_task_factory(task)  # type: ignore[arg-type]  # what `options` are depends on the version of Python

    def ended(self, work: Coroutine[Any, Any, Any], began: float) -> None:
        """A step of a task has ended."""
        now = _clock()
        if now - self._sampled_at < _NOTED_SECONDS:
            return  # the clock of the thread takes longer to read than most steps take
        computed = (cpu := _cpu_clock()) - self._sampled_cpu
        self._sampled_at, self._sampled_cpu = now, cpu
        if (held := now - began) > _NOTED_SECONDS:
            self._note(_name(work, began), held, min(held, computed))

    def _note(self, name: str, held: float, computed: float) -> None:
        if held > self.longest.get(name, 0.0):
            self.longest[name] = held
            metrics.LONGEST_HOLD.labels(name).set(held)
        if computed > self.longest_cpu.get(name, 0.0):
            self.longest_cpu[name] = computed
            metrics.LONGEST_HOLD_CPU.labels(name).set(computed)
        if held > LONG_SECONDS:
            metrics.LONG_HOLDS.labels(name).inc()


class _Watched(Coroutine[Any, Any, Any]):
    """A coroutine whose steps are timed."""

    __slots__ = ("_holds", "_resume", "_work")

    def __init__(self, work: Coroutine[Any, Any, Any], holds: Holds) -> None:
        self._work, self._resume, self._holds = work, work.send, holds

    def send(self, value: Any) -> Any:
        began = _clock()
        try:
            return self._resume(value)
        finally:
            self._holds.ended(self._work, began)

    def throw(self, *error: Any) -> Any:
        began = _clock()
        try:
            return self._work.throw(*error)
        finally:
            self._holds.ended(self._work, began)

    def close(self) -> None:
        self._work.close()

    def __await__(self) -> Generator[Any, Any, Any]:
        return self._work.__await__()


def _name(work: Coroutine[Any, Any, Any], began: float) -> str:
    """The operation, reaction or job; for other work, the function that the task runs."""
    name = context.current().operation_id or context.last_entered(since=began)
    return name or getattr(work, "__qualname__", type(work).__name__)
