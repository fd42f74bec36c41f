"""Takes the addresses out of old orders, of guests and customers, however they ended. Each run schedules the next."""

from dataclasses import dataclass
from datetime import timedelta

from impl.common.periods import years_before
from impl.shipping.job_types import EraseOld
from impl.shipping.repositories import erasure
from infra.runtime.store.transaction import Transaction

_EVERY, _NOW = timedelta(days=1), timedelta()


@dataclass(frozen=True, kw_only=True)
class EraseOldHandler:
    kept_years: int

    def __call__(self, tx: Transaction, job: EraseOld) -> None:
        found = erasure.list_old(tx, years_before(tx.now, self.kept_years))
        for order_id in found:
            erasure.erase(tx, order_id)
        tx.schedule(job, tx.now + (_NOW if len(found) == erasure.AT_ONCE else _EVERY))
