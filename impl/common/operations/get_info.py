"""Which service and version is this?"""

from dataclasses import dataclass

import msgspec

from generated.common import models
from generated.common.operations import GetInfoOk, GetInfoRequest
from infra.runtime.service import ServiceInternals


@dataclass(frozen=True, kw_only=True)
class GetInfo:
    internals: ServiceInternals

    def __call__(self, request: GetInfoRequest) -> GetInfoOk:
        known = {"service": self.internals.service, "version": self.internals.version, "started_at": self.internals.started_at}
        return GetInfoOk(body=msgspec.convert(known, models.ServiceInfo))
