"""Read what the simulated payment does."""

from generated.paying.operations import GetSimulationOk, GetSimulationRequest
from impl.paying.answers import simulation_answer
from impl.paying.repositories.simulations import THE_ONE, simulations
from infra.runtime.store.transaction import Transaction


def get_simulation(tx: Transaction, request: GetSimulationRequest) -> GetSimulationOk:
    return GetSimulationOk(body=simulation_answer(simulations.get(tx, THE_ONE)))
