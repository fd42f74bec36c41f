"""Deletes changes that every replica has taken into its index."""

from datetime import timedelta

from impl.cataloging.job_types import ForgetChanges
from impl.cataloging.repositories import changes
from infra.runtime.store.transaction import Transaction

_EVERY = timedelta(minutes=10)


def forget_changes(tx: Transaction, job: ForgetChanges) -> None:
    changes.forget_old(tx)
    tx.schedule(job, tx.now + _EVERY)
