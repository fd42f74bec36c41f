"""What PAYING writes when it starts: the first simulation setting."""

from impl.paying.repositories.simulations import simulations
from infra.runtime.store.transaction import Transaction


def first_start(tx: Transaction) -> None:
    simulations.add_first(tx)
