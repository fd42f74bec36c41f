"""Read whether the service can do its work."""

from dataclasses import dataclass

from generated.common import models
from generated.common.operations import GetReadinessOk, GetReadinessRequest
from infra.runtime.service import ServiceInternals


@dataclass(frozen=True, kw_only=True)
class GetReadiness:
    internals: ServiceInternals

    def __call__(self, request: GetReadinessRequest) -> GetReadinessOk:
        checks = [*self._messaging(), *self._breakers()]
        is_ready = all(check.status == "UP" for check in checks)
        if not (self.internals.shows_details or request.caller.is_staff or request.caller.is_service):
            checks = []
        lag = self.internals.messaging.lag()
        return GetReadinessOk(
            body=models.Readiness(status="READY" if is_ready else "DEGRADED", checks=checks, consumer_lag=lag)
        )

    def _messaging(self) -> list[models.ReadinessCheck]:
        return [
            models.ReadinessCheck(name=name, status="UP" if is_up else "DOWN", detail=detail[:500])
            for name, is_up, detail in self.internals.messaging.checks()
        ]

    def _breakers(self) -> list[models.ReadinessCheck]:
        return [
            models.ReadinessCheck(name=f"breaker:{name}", status="DOWN" if channel.breaker.refuses else "UP")
            for name, channel in sorted(self.internals.channels.items())
        ]
