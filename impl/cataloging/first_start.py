"""What every start of CATALOGING writes."""

from datetime import timedelta

from impl.cataloging.job_types import CompletePriceHistory, ForgetChanges
from infra.runtime.store.transaction import Transaction

_SETTLED = timedelta(minutes=10)
"""After a start there is other work, and an older replica may still be there."""


def first_start(tx: Transaction) -> None:
    tx.schedule(CompletePriceHistory(), tx.now + _SETTLED)
    tx.schedule(ForgetChanges())
