"""Deletes old notes on refunds, of guests and customers. Each run schedules the next."""

from dataclasses import dataclass
from datetime import timedelta

from impl.common.periods import years_before
from impl.paying.job_types import ForgetNotes
from impl.paying.repositories import refunds
from infra.runtime.store.transaction import Transaction

_EVERY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True)
class ForgetNotesHandler:
    kept_years: int

    def __call__(self, tx: Transaction, job: ForgetNotes) -> None:
        refunds.forget_notes(tx, years_before(tx.now, self.kept_years))
        tx.schedule(job, tx.now + _EVERY)
