"""Deletes the invoices that need not be kept any longer. Each run schedules the next."""

from dataclasses import dataclass
from datetime import date, timedelta

from impl.billing.job_types import ForgetInvoices
from impl.billing.repositories import retention
from impl.kernel.calendar import paris_day
from infra.runtime.store.transaction import Transaction

_EVERY, _NOW = timedelta(days=1), timedelta()


@dataclass(frozen=True, kw_only=True)
class ForgetInvoicesHandler:
    kept_years: int
    void_days: int

    def __call__(self, tx: Transaction, job: ForgetInvoices) -> None:
        first_kept = date(paris_day(tx.now).year - self.kept_years, 1, 1)
        are_more = [
            retention.forget_void(tx, tx.now - timedelta(days=self.void_days)),
            retention.forget_final(tx, first_kept),
        ]
        tx.schedule(job, tx.now + (_NOW if any(are_more) else _EVERY))
