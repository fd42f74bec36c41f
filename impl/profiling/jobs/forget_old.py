"""Deletes what is old: sessions that were not refreshed, failed sign-ins, expired links, browsers not seen for long, messages."""

from datetime import timedelta

from impl.profiling.job_types import ForgetOld
from impl.profiling.repositories import devices, links, messages, sessions, sign_in_failures
from infra.runtime.store.transaction import Transaction

_EVERY, _NOW = timedelta(hours=1), timedelta()


def forget_old(tx: Transaction, job: ForgetOld) -> None:
    are_more = [
        sessions.forget_over(tx),
        sign_in_failures.forget_old(tx),
        links.forget_expired(tx),
        devices.forget_old(tx),
        messages.forget_old(tx),
    ]
    tx.schedule(job, tx.now + (_NOW if any(are_more) else _EVERY))
