"""Read whether requests should be sent to this process."""

from collections.abc import Iterator
from dataclasses import dataclass

from generated.common import models
from generated.common.operations import GetReadinessOk, GetReadinessRequest
from generated.common.problems import NotReady
from infra.runtime.service import ServiceInternals

_RETRY_SECONDS = 5


@dataclass(frozen=True, kw_only=True)
class GetReadiness:
    internals: ServiceInternals

    async def __call__(self, request: GetReadinessRequest) -> GetReadinessOk:
        needed, others = await self._needed(), [*self._messaging(), *self._background(needed=False), *self._breakers()]
        shown = [*needed, *others]
        if not (self.internals.shows_details or request.caller.is_staff or request.caller.is_service):
            shown = []
        if not _all_up(needed):
            raise NotReady(checks=shown, retry_after=_RETRY_SECONDS)
        lag = self.internals.messaging.lag()
        return GetReadinessOk(
            body=models.Readiness(status="READY" if _all_up(others) else "DEGRADED", checks=shown, consumer_lag=lag)
        )

    async def _needed(self) -> list[models.ReadinessCheck]:
        """Without one of these, no request can be answered (ADR 0035)."""
        store = await self.internals.store_health.look()
        stopping = "it is stopping" if self.internals.stopping.has_begun else ""
        return [
            _check("process", stopping),
            _check("store", store.error),
            # while the store is away, nothing is known of its tables
            *([] if store.error else [_check("schema", store.schema_error, store.version)]),
            *self._background(needed=True),
        ]

    def _background(self, *, needed: bool) -> Iterator[models.ReadinessCheck]:
        for each in self.internals.background:
            if each.is_needed == needed:
                yield _check(each.name, each.lacks(), each.state())

    def _messaging(self) -> Iterator[models.ReadinessCheck]:
        for name, is_up, detail in self.internals.messaging.checks():
            yield _check(name, "" if is_up else detail or "it is not known why")

    def _breakers(self) -> Iterator[models.ReadinessCheck]:
        for name, channel in sorted(self.internals.channels.items()):
            yield models.ReadinessCheck(name=f"breaker:{name}", status="DOWN" if channel.breaker.refuses else "UP")


def _check(name: str, error: str, detail: str = "") -> models.ReadinessCheck:
    return models.ReadinessCheck(name=name, status="DOWN" if error else "UP", detail=(error or detail)[:500])


def _all_up(checks: list[models.ReadinessCheck]) -> bool:
    return all(check.status == "UP" for check in checks)
