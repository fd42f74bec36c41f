"""Choose what the simulated payment answers from now on."""

from generated.paying.operations import SetSimulationOk, SetSimulationRequest
from impl.paying import simulations
from impl.paying.views import simulation_view
from infra.runtime.store.transaction import Transaction


def set_simulation(tx: Transaction, request: SetSimulationRequest) -> SetSimulationOk:
    simulation, change = simulations.lock(tx), request.body
    simulation.choose(change.mode, delay_ms=change.delay_ms, version=change.version, at=tx.now)
    simulations.save(tx, simulation)
    return SetSimulationOk(body=simulation_view(simulation))
