"""Keeps the index of this process: built at the start, then after every change of this or another replica (ADR 0053)."""

import asyncio
import logging
import time
from contextlib import suppress
from datetime import datetime

from generated.cataloging.problems import IndexNotReady
from impl.cataloging.repositories import changes
from impl.cataloging.repositories.changes import Changes
from impl.cataloging.search import metrics
from impl.cataloging.search.counts import ALL_ON_SALE
from impl.cataloging.search.kept_index import KeptIndex
from impl.cataloging.search.view import View
from infra.runtime.errors import is_transient
from infra.runtime.store.store import Store

_log = logging.getLogger(__name__)
_OTHERS_SECONDS = 0.2
"""How often it is asked what other replicas wrote. What this one writes wakes at once."""
_ALONE_SECONDS = 5.0
_COMMIT_SECONDS = 0.25
"""Between two commits, which take some ten milliseconds of a core, unless staff wait for one."""
_HEAL_SECONDS = 1.0
"""Between two steps of the slow pass: 100,000 products take eight minutes."""
_STAFF_SECONDS = 3.0
_RETRY_SECONDS = 0.5
_LONGEST_ABSENCE = changes.KEPT / 2


class IndexFollower:
    """The index behind lists, suggestions, facets and the counts of the tree. What readers see is replaced as a whole."""

    name = "index"
    is_needed = True

    def __init__(self, store: Store, noted: Changes, *, is_alone: bool) -> None:
        """`is_alone`: nobody else writes into this store, so that every change wakes."""
        self._store, self._is_alone = store, is_alone
        self._news, self._hurry, self._built = asyncio.Event(), asyncio.Event(), asyncio.Event()
        self._kept: KeptIndex | None = None
        self._view: View | None = None
        self._progress = 0.0
        self._is_following = False
        self._asked = self._answered = 0
        self._answers = asyncio.Condition()
        self._read_at: datetime = store.clock()
        self._committed_at = self._healed_at = float("-inf")
        self._task: asyncio.Task[None] | None = None
        noted.on_change = self._news.set

    def view(self) -> View:
        """Returns what is shown now, some tenths of a second after the last change at most. Raises IndexNotReady at the start."""
        if self._view is None:
            raise IndexNotReady(retry_after=1)
        return self._view

    async def fresh_view(self) -> View:
        """Returns a view with everything that was committed before, by any replica. Raises IndexNotReady when it takes too long."""
        view = self.view()
        if self._is_alone and not self._news.is_set() and not self._is_following:
            return view
        self._asked += 1
        wanted = self._asked
        self._hurry.set()
        self._news.set()
        with suppress(TimeoutError):
            async with asyncio.timeout(_STAFF_SECONDS), self._answers:
                await self._answers.wait_for(lambda: self._answered >= wanted)
                return self.view()
        raise IndexNotReady(retry_after=1)

    async def start(self) -> None:
        self._task = asyncio.create_task(self._run(), name="index")

    async def stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def ready(self) -> None:
        await self._built.wait()

    def lacks(self) -> str:
        return f"search index {self._progress:.0%}" if self._view is None else ""

    def state(self) -> str:
        return f"{self._view.contents.searcher.num_docs} products" if self._view else ""

    async def _run(self) -> None:
        while True:
            try:
                if self._kept is None or self._store.clock() - self._read_at > _LONGEST_ABSENCE:
                    await self._build()
                await self._follow()
                await self._heal()
                await self._wait()
            except Exception as error:  # noqa: BLE001 - whatever it is, an index that is built anew is right
                metrics.FAILURES.inc()
                if not is_transient(error):
                    _log.exception("the index is built anew")
                    self._kept = None
                await asyncio.sleep(_RETRY_SECONDS)

    async def _build(self) -> None:
        """Builds beside what is shown, and shows it when it is complete."""
        self._kept = None
        began = self._store.clock()
        kept = await KeptIndex.built(self._store, self._note_progress)
        self._kept, self._read_at = kept, began
        await self._show(kept)
        self._built.set()

    def _note_progress(self, progress: float) -> None:
        self._progress = progress

    async def _follow(self) -> None:
        assert self._kept is not None  # noqa: S101 - built above
        asked, began = self._asked, self._store.clock()
        self._news.clear()
        self._hurry.clear()
        self._is_following = True
        if await self._kept.follow():
            await self._show(self._kept)
        self._is_following, self._read_at = False, began
        async with self._answers:
            self._answered = asked
            self._answers.notify_all()

    async def _heal(self) -> None:
        if self._kept is None or time.monotonic() < self._healed_at + _HEAL_SECONDS:
            return
        if await self._kept.heal_some():
            await self._show(self._kept)
        self._healed_at = time.monotonic()

    async def _wait(self) -> None:
        """Until there is something to do; then for the time between two commits, unless somebody waits."""
        await _until(self._news, min(_ALONE_SECONDS if self._is_alone else _OTHERS_SECONDS, _HEAL_SECONDS))
        rest = self._committed_at + _COMMIT_SECONDS - time.monotonic()
        if rest > 0:
            await _until(self._hurry, rest)

    async def _show(self, kept: KeptIndex) -> None:
        """What was counted of the last view is counted of the new one before it is shown."""
        generation = self._view.generation + 1 if self._view else 1
        view = View(generation=generation, contents=kept.contents, around=kept.around)
        await view.count_ahead([*ALL_ON_SALE, *(self._view.counts.asked_last() if self._view else ())])
        self._view = view
        self._committed_at = time.monotonic()
        metrics.PRODUCTS.set(kept.contents.searcher.num_docs)


async def _until(event: asyncio.Event, seconds: float) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await event.wait()
