"""The jobs of STOCKING as types, and the table in which app.py names the handler of each."""

from dataclasses import dataclass

from infra.runtime.job import JobCommand, JobTable, SlowJob
from infra.runtime.store.job import Job


class ExpireReservation(Job, frozen=True, kw_only=True):
    """Expires a hold whose order was not seen in time."""

    reservation_id: str


class TellSubscribers(Job, frozen=True, kw_only=True):
    """Tells that a variant is back in stock, once for each address that waits for it."""

    sku: str


class ForgetSubscriptions(Job, frozen=True, kw_only=True):
    """Deletes the subscriptions whose time is over."""


class TakeInCounts(Job, frozen=True, kw_only=True):
    """Takes in the files of counted stock that wait, one after the other."""


@dataclass(frozen=True, kw_only=True)
class Jobs(JobTable):
    expire_reservation: JobCommand[ExpireReservation]
    tell_subscribers: JobCommand[TellSubscribers]
    forget_subscriptions: JobCommand[ForgetSubscriptions]
    take_in_counts: SlowJob[TakeInCounts]
