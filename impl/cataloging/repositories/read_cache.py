"""A process cache of responses: reads need no SQL until their data changes."""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from threading import Lock
from typing import NamedTuple

from infra.runtime.operation import Encoded

LISTS = "lists"
"""The subject of every response that may contain any product."""
_OVERHEAD = 500  # the approximate bytes of an entry beside its payload


class _Kept(NamedTuple):
    answer: Encoded
    until: float
    subjects: frozenset[str]
    lists: int | None
    """The generation of lists that the response belongs to; None when it is no list."""
    size: int


class ReadCache:
    """Cached responses by key, dropped by subject: a product's id, or LISTS. When it is full, the oldest are dropped.

    A process that has its database to itself is exact: the write and the drop are one step on the event loop. Where replicas
    share a database, a process does not see the writes of another: `seconds` is the maximum age of a response.
    """

    def __init__(self, *, capacity: int, seconds: float | None, clock: Callable[[], float] = time.monotonic) -> None:
        """`capacity` is in bytes."""
        self._capacity, self._seconds, self._clock = capacity, seconds, clock
        self._kept: OrderedDict[Hashable, _Kept] = OrderedDict()
        self._keys: dict[str, set[Hashable]] = {}
        self._generation = 0
        self._size = 0
        self._lock = Lock()  # with PostgreSQL, writers run in threads

    def find(self, key: Hashable) -> Encoded | None:
        kept = self._kept.get(key)
        if kept is None or (kept.lists is not None and kept.lists != self._generation):
            return None
        return kept.answer if self._seconds is None or self._clock() <= kept.until else None

    def keep(self, key: Hashable, answer: Encoded, *subjects: str) -> None:
        until = self._clock() + self._seconds if self._seconds is not None else 0.0
        size = len(answer.payload) + len(repr(key)) + _OVERHEAD
        with self._lock:
            self._drop(key)
            lists = self._generation if LISTS in subjects else None
            self._kept[key] = kept = _Kept(answer, until, frozenset(subjects) - {LISTS}, lists, size)
            self._size += size
            for subject in kept.subjects:
                self._keys.setdefault(subject, set()).add(key)
            while self._size > self._capacity:
                self._drop(next(iter(self._kept)))

    def forget(self, subjects: Iterable[str]) -> None:
        """Drops every response that contains one of the subjects."""
        with self._lock:
            for subject in subjects:
                if subject == LISTS:
                    self._generation += 1  # there may be very many: they are dropped later
                for key in list(self._keys.get(subject, ())):
                    self._drop(key)

    def clear(self) -> None:
        with self._lock:
            self._kept.clear()
            self._keys.clear()
            self._size = 0

    def _drop(self, key: Hashable) -> None:
        kept = self._kept.pop(key, None)
        if kept is None:
            return
        self._size -= kept.size
        for subject in kept.subjects:
            keys = self._keys[subject]
            keys.discard(key)
            if not keys:
                del self._keys[subject]
