"""Whether the store answers, and whether this code may run on its tables: what readiness asks."""

import asyncio
import time
from collections.abc import Sequence
from typing import NamedTuple

from infra.runtime.errors import reason_of
from infra.runtime.store.migrations import standing
from infra.runtime.store.migrations.chains import Chain, DataRefused
from infra.runtime.store.store import Store
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

    def __init__(self, store: Store, chains: Sequence[Chain], service: str) -> None:
        self._store, self._chains, self._service = store, chains, service
        self._asking: asyncio.Task[StoreState] | None = None
        self._asked_at = float("-inf")
        self._answered_at = time.monotonic()
        self._state = StoreState("", "")

    async def look(self) -> StoreState:
        """The state of the last second; waits a second for it at most."""
        if self._asking is None and time.monotonic() - self._asked_at >= _FRESH_SECONDS:
            self._asked_at = time.monotonic()
            self._asking = asyncio.create_task(self._store.query(self._standing), name="store health")
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
            self._state = StoreState(_reason(error), "") if error else asking.result()
        elif (silent := time.monotonic() - self._answered_at) > _PATIENCE_SECONDS:
            self._state = StoreState(f"no answer for {silent:.0f} seconds", "")

    def _standing(self, tx: Transaction) -> StoreState:
        """A later release may have migrated the store: this one goes on as long as it is allowed to."""
        found = standing.read(tx.connection, self._chains[-1])
        release = found.release if found else ""
        try:
            standing.require(tx.connection, self._chains, self._service)
        except DataRefused as refused:
            return StoreState("", str(refused), release)
        return StoreState("", "", release)


def _reason(error: BaseException) -> str:
    return reason_of(error.__cause__ or error)
