"""Whether the store answers, and whether its tables are of this release: what readiness asks."""

import asyncio
import time
from typing import NamedTuple

from sqlalchemy import select

from infra.runtime.errors import reason_of
from infra.runtime.store.store import Store
from infra.runtime.store.tables import release
from infra.runtime.store.transaction import Transaction

_FRESH_SECONDS = 1.0
_WAIT_SECONDS = 1.0
_PATIENCE_SECONDS = 10.0


class StoreState(NamedTuple):
    """What is wrong with the store and with its tables; empty texts when nothing is."""

    error: str
    schema_error: str
    version: str = ""
    """The release whose tables these are, as far as known."""

    @property
    def is_usable(self) -> bool:
        """Whether requests can be answered."""
        return not (self.error or self.schema_error)


class StoreHealth:
    """Asks the store at most once a second, however many callers want to know.

    A refused connection is an error at once. Silence is one only after ten seconds: a store that is merely busy must not
    make all replicas leave together.
    """

    def __init__(self, store: Store, version: str) -> None:
        self._store, self._version = store, version
        self._asking: asyncio.Task[str] | None = None
        self._asked_at = float("-inf")
        self._answered_at = time.monotonic()
        self._state = StoreState("", "")

    async def look(self) -> StoreState:
        """The state of the last second; waits a second for it at most."""
        if self._asking is None and time.monotonic() - self._asked_at >= _FRESH_SECONDS:
            self._asked_at = time.monotonic()
            self._asking = asyncio.create_task(self._store.query(_release), name="store health")
        if self._asking is not None:
            await asyncio.wait([self._asking], timeout=_WAIT_SECONDS)
            self._note()
        return self._state

    async def close(self) -> None:
        """Gives up a question that was not answered."""
        if self._asking is not None:
            self._asking.cancel()
            await asyncio.gather(self._asking, return_exceptions=True)

    def _note(self) -> None:
        asking = self._asking
        if asking is None:
            return  # another caller noted it
        if asking.done():
            self._asking, self._answered_at = None, time.monotonic()
            error = asking.exception()
            self._state = StoreState(_reason(error), "") if error else self._read(asking.result())
        elif (silent := time.monotonic() - self._answered_at) > _PATIENCE_SECONDS:
            self._state = StoreState(f"no answer for {silent:.0f} seconds", "")

    def _read(self, found: str) -> StoreState:
        is_older = _parts(found) < _parts(self._version)
        wrong = f"the tables are of release {found}, this is {self._version}: bring them up to it" if is_older else ""
        return StoreState("", wrong, found)


def _release(tx: Transaction) -> str:
    return str(tx.scalar(select(release.c.version)))


def _parts(version: str) -> tuple[int, ...]:
    """A version in the order of releases; a newer one's tables only have more than this release needs."""
    return tuple(int(part) for part in version.split(".") if part.isdigit())


def _reason(error: BaseException) -> str:
    return reason_of(error.__cause__ or error)
