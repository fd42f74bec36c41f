"""What every start makes sure of: that the history of prices is looked through."""

from impl.cataloging.job_types import CompletePriceHistory
from infra.runtime.store.transaction import Transaction


def first_start(tx: Transaction) -> None:
    tx.schedule(CompletePriceHistory())
