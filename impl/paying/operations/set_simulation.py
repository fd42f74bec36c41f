"""Set what the simulated payment does from now on."""

from generated.paying.operations import SetSimulationOk, SetSimulationRequest
from impl.paying.answers import simulation_answer
from impl.paying.repositories.simulations import THE_ONE, simulations
from infra.runtime.store.transaction import Transaction


def set_simulation(tx: Transaction, request: SetSimulationRequest) -> SetSimulationOk:
    wanted = request.body
    with simulations.change(tx, THE_ONE) as simulation:
        simulation.choose(wanted.mode, delay_ms=wanted.delay_ms, version=wanted.version)
    return SetSimulationOk(body=simulation_answer(simulation))
