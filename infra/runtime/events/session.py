"""One session of a consumer: joins the group, seeks to the store's own offsets, fetches, hands records to the workers.

The way of a record begins here:

1. `Session._fetch` receives it.
2. `PartitionWorker` (partition.py) takes the records of a partition in turn, and passes over those without a reaction.
3. `wire.incoming` reads its headers.
4. `Intake.settle` (intake.py) has the registry confirm its schema, and tries to apply it, at most three times.
5. `Inbox.accept` (inbox.py) applies it in one transaction: is it this record's turn, the reaction, the next offset.
6. What cannot be applied is set aside (letters.py): `Inbox.park` when its entity is not here yet, `Inbox.bury` as a dead letter.
7. `ParkedRecords` (parked.py) tries the parked ones again; `Queues` (replay.py) applies a dead letter when staff asks for it.
"""

import asyncio
import logging
from collections.abc import Coroutine, Iterable
from contextlib import suppress
from typing import Any, TypeVar

from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener
from msgspec import Struct

from infra.runtime import metrics
from infra.runtime.errors import reason_of
from infra.runtime.events.access import KafkaAccess
from infra.runtime.events.closing import stop_consumer, swallow
from infra.runtime.events.cluster import cluster_id
from infra.runtime.events.intake import Intake
from infra.runtime.events.partition import PartitionWorker

_log = logging.getLogger(__name__)
_FETCH_MS = 500
_MOST_FETCHED = 1000
_PAUSE_ABOVE, _RESUME_BELOW = 2000, 500
_NETWORK_SECONDS = 5.0
T = TypeVar("T")


class ConsumerLimits(Struct, frozen=True, kw_only=True):
    """Time limits of a consumer, in seconds."""

    stall: float = 15.0
    """Records wait and none comes for so long: the consumer is built anew (aiokafka issue 1154)."""
    probe: float = 2.0
    """How often the broker is asked for the ends of the partitions."""
    report: float = 5.0
    """How often offsets are committed to Kafka, where they only show the lag."""
    stop: float = 5.0
    """How long a consumer may take to stop (aiokafka issue 773)."""


class StalledConsumer(Exception):  # noqa: N818 - it says what happened
    """Records are waiting, but none is received."""


class Session(ConsumerRebalanceListener):  # type: ignore[misc]  # aiokafka has no types
    """Used once: when anything in it fails, the next session continues at the offsets of the store."""

    def __init__(
        self,
        service: str,
        bootstrap: str,
        intake: Intake,
        *,
        access: KafkaAccess,
        limits: ConsumerLimits,
        instance: str | None,
    ) -> None:
        self.workers: dict[Any, PartitionWorker] = {}
        self._bootstrap = bootstrap
        self._access = access
        self._intake = intake
        self._limits = limits
        self._ends: dict[Any, int] = {}
        self._paused: set[Any] = set()
        self._failure: Exception | None = None
        self.probe_error = ""
        """Why the broker seems to be away; empty while it answers."""
        self._moved_at = 0.0
        self._has_joined = False
        self._is_stopping = False
        self._asking: set[asyncio.Future[Any]] = set()
        self._kafka = AIOKafkaConsumer(
            bootstrap_servers=bootstrap,
            **access.options,
            client_id=service,
            group_id=service,
            group_instance_id=instance,
            enable_auto_commit=False,
            auto_offset_reset="earliest",
            fetch_max_wait_ms=_FETCH_MS,
            session_timeout_ms=10_000,
            heartbeat_interval_ms=2_000,
            request_timeout_ms=15_000,
            metadata_max_age_ms=30_000,
            retry_backoff_ms=200,
        )

    @property
    def last_error(self) -> str:
        """Why some or all partitions make no progress; empty while all do."""
        if not self._has_joined:
            return "no partitions assigned yet"
        return self.probe_error or next((worker.last_error for worker in self.workers.values() if worker.last_error), "")

    def lag(self) -> dict[str, int]:
        """Records not yet looked at, by topic: exact as of the last probe or fetch."""
        lags: dict[str, int] = {}
        for place, worker in self.workers.items():
            end = max(self._ends.get(place, 0), self._kafka.highwater(place) or 0)
            lags[place.topic] = lags.get(place.topic, 0) + max(0, end - worker.position)
        return lags

    async def start(self) -> None:
        """Connects. Raises KafkaConnectionError when no broker answers."""
        await self._intake.recognise(await cluster_id(self._bootstrap, self._access))
        self._kafka.subscribe(self._intake.topics, listener=self)
        await self._kafka.start()

    async def run(self) -> None:
        """Fetches until something fails: raises it."""
        tasks = [asyncio.create_task(each) for each in (self._fetch(), self._watch(), self._report())]
        try:
            done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                if task.cancelled():
                    raise ConnectionError("aiokafka cancelled a request of its own")
                task.result()
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    async def stop(self) -> None:
        """Ends workers and connections; each step bounded."""
        self._is_stopping = True
        await self._end(list(self.workers))
        if self._asking:
            await asyncio.wait(self._asking, timeout=1)
        await stop_consumer(self._kafka, self._limits.stop)

    async def on_partitions_revoked(self, revoked: Iterable[Any]) -> None:
        self._has_joined = False
        await self._end(revoked)

    async def on_partitions_assigned(self, assigned: Iterable[Any]) -> None:
        places = set(assigned)
        if self._is_stopping:
            return  # otherwise nothing would stop the workers
        try:
            await self._begin(places)
        except Exception as error:  # noqa: BLE001 - aiokafka would log it and read on from the wrong place
            self._failure = error
        else:
            self._has_joined = True

    async def _begin(self, places: set[Any]) -> None:
        offsets = await self._intake.offsets({place.topic for place in places})
        ends = await self._kafka.end_offsets(list(places)) if offsets else {}
        for place in places:
            offset = offsets.get((place.topic, place.partition), 0)
            if offset > ends.get(place, offset):
                _log.warning("%s[%d] ends before offset %d: it is read again", place.topic, place.partition, offset)
                offset = 0  # the log was lost: it holds other records by now, and the sequences know which are new
            self._kafka.seek(place, offset)  # out of range means earliest: that is where retention begins
            self.workers[place] = PartitionWorker(place, offset, self._intake)
            self.workers[place].start()
        self._moved()

    async def _end(self, places: Iterable[Any]) -> None:
        ending = [worker for place in places if (worker := self.workers.pop(place, None)) is not None]
        await asyncio.gather(*(worker.stop(self._limits.stop) for worker in ending))

    async def _fetch(self) -> None:
        self._moved()
        while True:
            fetched = await self._kafka.getmany(timeout_ms=_FETCH_MS, max_records=_MOST_FETCHED)
            if self._failure is not None:
                raise self._failure
            if fetched:
                self._moved()
            for place, records in fetched.items():
                if place in self.workers:  # otherwise the partition was revoked while we waited
                    self.workers[place].add(records)
            self._pace()

    def _pace(self) -> None:
        """Partitions that stand still are not fetched further: memory is bounded."""
        for place, worker in self.workers.items():
            if worker.has_died:
                raise RuntimeError(f"the worker of {place.topic}[{place.partition}] died")
            if worker.waiting > _PAUSE_ABOVE and place not in self._paused:
                self._kafka.pause(place)
                self._paused.add(place)
            elif worker.waiting < _RESUME_BELOW and place in self._paused:
                self._kafka.resume(place)
                self._paused.discard(place)
        self._paused.intersection_update(self.workers)

    async def _watch(self) -> None:
        """Asks the broker for the ends of the partitions: the fetcher's own view stands still together with it."""
        while True:
            await asyncio.sleep(self._limits.probe)
            try:
                behind = await self._ask(self._look_behind())
            except Exception as error:  # noqa: BLE001 - the broker is away: aiokafka tries to come back by itself
                self.probe_error = f"the broker does not answer: {reason_of(error)}"
                behind = []
            else:
                self.probe_error = ""
            for topic, lag in self.lag().items():
                metrics.LAG.labels(topic).set(lag)
            self._judge(behind)

    async def _look_behind(self) -> list[Any]:
        self._ends = dict(await self._kafka.end_offsets(list(self.workers))) if self.workers else {}
        return [place for place in self._ends if await self._is_behind(place)]

    async def _is_behind(self, place: Any) -> bool:
        """Whether the fetcher has records to fetch there; a paused partition does not count."""
        return place not in self._paused and place in self.workers and await self._kafka.position(place) < self._ends[place]

    def _judge(self, behind: list[Any]) -> None:
        if not behind and self._has_joined and not self.probe_error:
            self._moved()
        still = asyncio.get_running_loop().time() - self._moved_at
        if still > self._limits.stall:
            raise StalledConsumer(f"{still:.0f} s without a record: {self.probe_error or f'behind on {behind}'}")

    async def _report(self) -> None:
        """Commits to Kafka what the store holds already; only tools that show the lag look at it."""
        while True:
            await asyncio.sleep(self._limits.report)
            positions = {place: worker.position for place, worker in self.workers.items() if worker.position > 0}
            if positions:
                with suppress(Exception):
                    await self._ask(self._kafka.commit(positions))

    async def _ask(self, request: Coroutine[Any, Any, T]) -> T:
        """Waits a bounded time and does not cancel the request: one that is cancelled while it connects leaks its connection."""
        task = asyncio.ensure_future(request)
        self._asking.add(task)
        task.add_done_callback(self._asking.discard)
        task.add_done_callback(swallow)
        await asyncio.wait([task], timeout=_NETWORK_SECONDS)
        if not task.done():
            raise TimeoutError
        return task.result()

    def _moved(self) -> None:
        self._moved_at = asyncio.get_running_loop().time()
