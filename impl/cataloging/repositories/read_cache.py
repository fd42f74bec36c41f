"""Answers kept in the process: reads without SQL until something they tell of changes."""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable
from threading import Lock
from typing import NamedTuple

from infra.runtime.operation import Encoded

LISTS = "lists"
"""What every answer tells of that may hold any product."""
_OVERHEAD = 500  # bytes an entry costs beside its payload, roughly


class _Kept(NamedTuple):
    answer: Encoded
    until: float
    subjects: frozenset[str]
    lists: int | None
    """The generation of lists it belongs to; None for an answer that is no list."""
    size: int


class ReadCache:
    """Kept answers by key, forgotten by subject: a product's id, or LISTS. The oldest go when it is full.

    A process that has its database to itself forgets exactly: the write and the forgetting are one step on the event loop.
    Where replicas share a database, nobody hears of another's write: `seconds` bounds how old an answer may be.
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
        """Drops every answer that tells of one of the subjects."""
        with self._lock:
            for subject in subjects:
                if subject == LISTS:
                    self._generation += 1  # there may be very many: they go with time
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
