"""Deletes the subscriptions whose time is over, some in each transaction."""

from datetime import timedelta

from impl.stocking.job_types import ForgetSubscriptions
from impl.stocking.repositories import stock_subscriptions
from infra.runtime.store.transaction import Transaction

_EVERY = timedelta(hours=1)


def forget_subscriptions(tx: Transaction, job: ForgetSubscriptions) -> None:
    are_there_more = stock_subscriptions.forget_some(tx)
    tx.schedule(job, tx.now if are_there_more else tx.now + _EVERY)
