"""What the simulation of payments does."""

from generated.paying import operations
from generated.paying.client import PayingClient
from tests.service.paying.support import simulate
from tests.support.service import Serving


async def test_what_is_simulated_is_what_was_chosen(paying: Serving, staff: PayingClient) -> None:
    known = (await staff.get_simulation(operations.GetSimulationRequest())).body
    await simulate(staff, "DELAY", 250)
    chosen = (await staff.get_simulation(operations.GetSimulationRequest())).body
    assert (chosen.mode, chosen.delay_ms, chosen.version) == ("DELAY", 250, known.version + 1)
