"""Can the service do its work?"""

from generated.common import operations
from generated.common.client import CommonClient


async def test_without_its_broker_a_service_is_degraded_and_says_why(anybody: CommonClient) -> None:
    state = (await anybody.get_readiness(operations.GetReadinessRequest())).body
    assert state.status == "DEGRADED"
    assert {check.name: check.status for check in state.checks} == {
        "process": "UP",
        "store": "UP",
        "schema": "UP",
        "broker": "DOWN",
        "registry": "DOWN",
        "consumers": "DOWN",
        "outbox": "UP",
    }
