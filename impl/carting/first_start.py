"""What CARTING writes when it starts: its job."""

from impl.carting.job_types import ExpireCarts
from infra.runtime.store.transaction import Transaction


def first_start(tx: Transaction) -> None:
    """Runs at every start. A job that is already scheduled is rescheduled."""
    tx.schedule(ExpireCarts())
