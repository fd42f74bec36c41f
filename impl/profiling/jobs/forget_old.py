"""Sessions nobody refreshed and failures of long ago are forgotten."""

from datetime import timedelta

from impl.profiling import sessions, tables
from impl.profiling.job_types import ForgetOld
from infra.runtime.store.transaction import Transaction

_EVERY = timedelta(hours=1)


def forget_old(tx: Transaction, job: ForgetOld) -> None:
    sessions.forget_over(tx)
    failures = tables.sign_in_failures
    tx.execute(failures.delete().where(failures.c.forget_at <= tx.now))
    tx.schedule(job, tx.now + _EVERY)
