"""Sessions nobody refreshed and failures of long ago are forgotten."""

from datetime import timedelta

from impl.profiling import sessions, tables
from infra.runtime.jobs import Job
from infra.runtime.store.transaction import Transaction

JOB = "forget_old"
_EVERY = timedelta(hours=1)


def forget_old(tx: Transaction, job: Job) -> None:
    sessions.forget_over(tx)
    failures = tables.sign_in_failures
    tx.execute(failures.delete().where(failures.c.forget_at <= tx.now))
    tx.schedule(job.kind, job.key, tx.now + _EVERY)
