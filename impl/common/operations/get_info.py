"""Which service and version is this?"""

from dataclasses import dataclass

import msgspec

from generated.common import models
from generated.common.operations import GetInfoOk, GetInfoRequest
from infra.runtime.service import Inside


@dataclass(frozen=True, kw_only=True)
class GetInfo:
    inside: Inside

    def __call__(self, request: GetInfoRequest) -> GetInfoOk:
        known = {"service": self.inside.service, "version": self.inside.version, "started_at": self.inside.started_at}
        return GetInfoOk(body=msgspec.convert(known, models.ServiceInfo))
