"""Passwords as argon2id hashes. Worker threads make and check them, never the event loop; at most two at once."""

import asyncio
import os
from base64 import b64encode
from collections.abc import Callable, Sequence
from typing import ParamSpec, TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import VerifyMismatchError

from impl.profiling.security.hashing_queue import HashingQueue
from impl.profiling.security.strength import refuse_common

AT_ONCE = 2
P = ParamSpec("P")
T = TypeVar("T")


class Passwords:
    """Costs as RFC 9106 names them; memory in KiB."""

    def __init__(self, *, time_cost: int, memory_kib: int, parallelism: int, most_waiting: int) -> None:
        self._hasher = PasswordHasher(time_cost=time_cost, memory_cost=memory_kib, parallelism=parallelism)
        self._queue = HashingQueue(at_once=AT_ONCE, most_waiting=most_waiting)
        self._nobodys = _hash_of_nobody(time_cost, memory_kib, parallelism)

    async def hashed(self, password: str, *, of: Sequence[str] = ()) -> str:
        """Returns the hash of a new password. Raises PasswordTooCommon; `of` is what others know of the person.

        Raises Overloaded and CallerLeft, as `match` does.
        """
        return await self._in_thread(self.hashed_now, password, of=of)

    def hashed_now(self, password: str, *, of: Sequence[str] = ()) -> str:
        """As `hashed`, for use before the service takes requests."""
        refuse_common(password, of)
        return self._hasher.hash(password)

    async def match(self, password: str, kept: str | None) -> bool:
        """Returns whether the password is right. Without a stored hash it is wrong, after the same time.

        Raises Overloaded when too many wait, and CallerLeft when the caller left.
        """
        return await self._in_thread(self._matches, password, kept or self._nobodys)

    def _matches(self, password: str, kept: str) -> bool:
        try:
            return self._hasher.verify(kept, password)
        except VerifyMismatchError:
            return False

    async def _in_thread(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        async with self._queue.turn():
            return await asyncio.to_thread(work, *args, **kwargs)


def _hash_of_nobody(time_cost: int, memory_kib: int, parallelism: int) -> str:
    """Returns a well-formed hash of the same cost that belongs to no password."""
    salt, digest = (b64encode(os.urandom(size)).decode().rstrip("=") for size in (16, 32))
    return f"$argon2id$v=19$m={memory_kib},t={time_cost},p={parallelism}${salt}${digest}"
