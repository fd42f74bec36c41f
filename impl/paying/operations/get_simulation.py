"""What does the simulated payment answer?"""

from generated.paying.operations import GetSimulationOk, GetSimulationRequest
from impl.paying import simulations
from impl.paying.views import simulation_view
from infra.runtime.store.transaction import Transaction


def get_simulation(tx: Transaction, request: GetSimulationRequest) -> GetSimulationOk:
    return GetSimulationOk(body=simulation_view(simulations.read(tx)))
