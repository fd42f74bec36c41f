"""Read whether the process is alive."""

from generated.common import models
from generated.common.operations import GetLivenessOk, GetLivenessRequest


def get_liveness(request: GetLivenessRequest) -> GetLivenessOk:
    return GetLivenessOk(body=models.Liveness(status="UP"))
