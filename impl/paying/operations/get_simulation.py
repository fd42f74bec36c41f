"""Read what the simulated payment does."""

from generated.paying.operations import GetSimulationOk, GetSimulationRequest
from impl.paying import answers
from impl.paying.repositories.simulations import THE_ONE, simulations
from infra.runtime.store.transaction import Transaction


def get_simulation(tx: Transaction, request: GetSimulationRequest) -> GetSimulationOk:
    return GetSimulationOk(body=answers.simulation(simulations.get(tx, THE_ONE)))
