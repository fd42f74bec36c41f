"""What PAYING writes when it starts: the first simulation setting, and its job."""

from impl.paying.job_types import ForgetNotes
from impl.paying.repositories.simulations import simulations
from infra.runtime.store.transaction import Transaction


def first_start(tx: Transaction) -> None:
    simulations.add_first(tx)
    tx.schedule(ForgetNotes())
