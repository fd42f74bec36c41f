"""Read the service's name and version."""

from dataclasses import dataclass

import msgspec

from generated.common import models
from generated.common.operations import GetInfoOk, GetInfoRequest
from infra.runtime.service import ServiceInternals


@dataclass(frozen=True, kw_only=True)
class GetInfo:
    internals: ServiceInternals

    def __call__(self, request: GetInfoRequest) -> GetInfoOk:
        internals = self.internals
        name = msgspec.convert(internals.service, models.ServiceName)
        body = models.ServiceInfo(service=name, version=internals.version, started_at=internals.started_at)
        return GetInfoOk(body=body)
