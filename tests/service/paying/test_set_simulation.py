"""Choose what the simulated payment answers."""

import pytest

from generated.paying import models, operations, problems
from generated.paying.client import PayingClient
from tests.service.paying.support import simulate
from tests.support.service import Serving


async def test_a_stale_choice_of_the_simulation_is_refused(paying: Serving, staff: PayingClient) -> None:
    known = (await staff.get_simulation(operations.GetSimulationRequest())).body
    await simulate(staff, "ACCEPT", 7)
    change = models.SimulationChange(mode="DECLINE", delay_ms=0, version=known.version)
    with pytest.raises(problems.VersionConflict) as refused:
        await staff.set_simulation(operations.SetSimulationRequest(body=change))
    assert refused.value.members["current_version"] == known.version + 1
