"""A service's consumer: one group, one worker per partition, built anew when it stops making progress."""

import asyncio
import logging
import random
from collections.abc import Iterable

from infra.runtime import metrics
from infra.runtime.errors import is_foreign_cancellation, is_of_the_store, reason_of
from infra.runtime.events.access import KafkaAccess
from infra.runtime.events.intake import Intake
from infra.runtime.events.session import ConsumerLimits, Session, StalledConsumer

_log = logging.getLogger(__name__)
_WORST_PAUSE = 2.0


class Consumer:
    """Runs one session after the other. Readiness asks `assigned`, `lag` and `last_error`."""

    def __init__(
        self,
        service: str,
        bootstrap: str,
        *,
        intake: Intake,
        access: KafkaAccess,
        instance: str | None,
        limits: ConsumerLimits,
    ) -> None:
        """`instance` names the only member of the group, so that after a restart it gets its partitions back at once."""
        self._service = service
        self._bootstrap = bootstrap
        self._access = access
        self._intake = intake
        self._instance = instance
        self._limits = limits
        self._topics = intake.topics
        self._session: Session | None = None
        self._task: asyncio.Task[None] | None = None
        self._error = self._broker_error = "not connected yet"
        self._logged = ""

    @property
    def topics(self) -> Iterable[str]:
        return self._topics

    @property
    def assigned(self) -> int:
        """How many partitions this process reads."""
        return 0 if self._session is None else len(self._session.workers)

    @property
    def lag(self) -> int:
        """Records not yet looked at, as far as known."""
        return 0 if self._session is None else sum(self._session.lag().values())

    @property
    def last_error(self) -> str:
        """Why the consumer makes no progress; empty while it does."""
        if self._error or self._session is None:
            return self._error
        return self._session.last_error

    @property
    def broker_error(self) -> str:
        """Why the broker seems to be unavailable; empty while it responds."""
        return self._broker_error if self._session is None else self._session.probe_error

    def start(self) -> None:
        """Starts reading, and keeps trying while Kafka is unavailable."""
        if self._topics:
            self._task = asyncio.create_task(self._run(), name="consumer")
        else:
            self._error = self._broker_error = ""

    async def stop(self) -> None:
        """Stops after the current records, within a bounded time."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)
            self._task = None

    async def _run(self) -> None:
        pause = 0.2
        while True:
            began = asyncio.get_running_loop().time()
            try:
                await self._one_session()
            except (Exception, asyncio.CancelledError) as error:
                if not isinstance(error, Exception) and not is_foreign_cancellation(error):
                    raise
                metrics.REBUILDS.inc()
                self._log(error)
            if asyncio.get_running_loop().time() - began > self._limits.stall * 4:
                pause = 0.2  # that session worked for a while
            await asyncio.sleep(pause * random.uniform(0.8, 1.2))  # noqa: S311 - jitter
            pause = min(pause * 2, _WORST_PAUSE)

    def _log(self, error: BaseException) -> None:
        level = logging.ERROR if isinstance(error, StalledConsumer) else logging.WARNING
        if reason_of(error) == self._logged:
            level = logging.INFO  # an outage is logged once
        self._logged = reason_of(error)
        _log.log(level, "the consumer is built anew: %s", self._logged)

    async def _one_session(self) -> None:
        session = Session(
            self._service, self._bootstrap, self._intake, access=self._access, limits=self._limits, instance=self._instance
        )
        try:
            await session.start()
            self._session, self._logged = session, ""
            self._error = self._broker_error = ""
            await session.run()
        except BaseException as error:
            self._error = reason_of(error)  # readiness tells it while the session is being stopped
            self._broker_error = "" if is_of_the_store(error) else self._error
            raise
        finally:
            self._session = None
            await session.stop()
