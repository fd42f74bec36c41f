"""What every start of CATALOGING writes."""

from impl.cataloging.job_types import CompletePriceHistory, ForgetChanges
from infra.runtime.store.transaction import Transaction


def first_start(tx: Transaction) -> None:
    tx.schedule(CompletePriceHistory())
    tx.schedule(ForgetChanges())
