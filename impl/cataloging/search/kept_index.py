"""One index and its place in the sequence of changes: built from the store, then kept like it."""

import asyncio
from collections.abc import Callable, Sequence
from functools import partial

from impl.cataloging.repositories import changes
from impl.cataloging.repositories.changes import Place
from impl.cataloging.repositories.seals import Seal, count_products, list_seals_after
from impl.cataloging.search import metrics, reading
from impl.cataloging.search.contents import Contents
from impl.cataloging.search.documents import seal_of
from impl.cataloging.search.index import ProductIndex, seals_in
from impl.cataloging.search.orders import key_of
from impl.cataloging.search.view import Surroundings
from infra.runtime.store.store import Store

_AT_A_TIME = 200
"""Products that are read in one transaction, in a thread: short, so that other threads get their turn."""


class KeptIndex:
    """What is slow is done in threads: reading the store, making documents, committing. One caller at a time."""

    def __init__(self, store: Store, *, place: Place, around: Surroundings) -> None:
        self.around = around
        self.contents: Contents
        self._store, self._place = store, place
        self._index = ProductIndex()
        self._healed_up_to = ""

    @classmethod
    async def built(cls, store: Store, on_progress: Callable[[float], None]) -> "KeptIndex":
        """Returns an index of all products. What changes meanwhile comes after its place."""
        place = await store.query(changes.place_now)
        total = await store.long_query(count_products)
        kept = cls(store, place=place, around=await store.long_query(reading.surroundings))
        done, last = 0, ""
        while seals := await store.long_query(partial(list_seals_after, product_id=last, limit=_AT_A_TIME)):
            ids = [seal.product_id for seal in seals]
            found = await store.long_query(partial(reading.documents, ids=ids, tree=kept.around.tree))
            await asyncio.to_thread(kept._index.add, [document for _, document in found.documents])
            done, last = done + len(ids), ids[-1]
            on_progress(min(1.0, done / max(1, total)))
        kept.contents = await asyncio.to_thread(kept._index.settle)
        metrics.BUILDS.inc()
        return kept

    async def follow(self) -> bool:
        """Takes in what changed. Returns whether there was anything."""
        subjects, place = await self._store.query(lambda tx: changes.read_since(tx, self._place))
        if subjects:
            if not all(subject.startswith("prd_") for subject in subjects):
                self.around = await self._store.long_query(reading.surroundings)
            ids = await self._store.long_query(partial(reading.concerned, subjects=subjects, tree=self.around.tree))
            await self._take_in(ids)
        self._place = place  # only now: what fails before is done again
        return bool(subjects)

    async def heal_some(self) -> bool:
        """Compares the next products with the store, and takes in those that differ. Returns whether there were any.

        A replica of the release before notes no changes, and this one may have a mistake: either heals.
        """
        if not self._healed_up_to:
            self.around = await self._store.long_query(reading.surroundings)
        page = partial(list_seals_after, product_id=self._healed_up_to, limit=_AT_A_TIME)
        seals = await self._store.long_query(page)
        differing = await asyncio.to_thread(self._differing, seals)
        if differing:
            metrics.HEALED.inc(len(differing))
            await self._take_in(differing)
        self._healed_up_to = seals[-1].product_id if len(seals) == _AT_A_TIME else ""
        return bool(differing)

    def _differing(self, seals: Sequence[Seal]) -> list[str]:
        known = seals_in(self.contents.searcher, [seal.product_id for seal in seals])
        return [seal.product_id for seal in seals if known.get(key_of(seal.product_id)) != seal_of(seal, self.around.tree)]

    async def _take_in(self, product_ids: Sequence[str]) -> None:
        for at in range(0, len(product_ids), _AT_A_TIME):
            ids = product_ids[at : at + _AT_A_TIME]
            found = await self._store.long_query(partial(reading.documents, ids=ids, tree=self.around.tree))
            self._index.remove(found.missing)
            await asyncio.to_thread(self._index.put, found.documents)
        self.contents = await asyncio.to_thread(self._commit)

    def _commit(self) -> Contents:
        with metrics.COMMIT_SECONDS.time():
            return self._index.commit()
