"""The jobs of ORDERING as types, and the table in which app.py names the handler of each."""

from dataclasses import dataclass

from infra.runtime.job import JobCommand, JobTable, SlowJob
from infra.runtime.store.job import Job


class ExpireOrder(Job, frozen=True, kw_only=True):
    """Expires an order that was not paid in time."""

    order_id: str


class CompleteOrder(Job, frozen=True, kw_only=True):
    """Completes a delivered order when its goods can no longer be returned."""

    order_id: str


class EndReturnedOrders(Job, frozen=True, kw_only=True):
    """Runs once after each start. It ends orders that release 0.1 left SHIPPED although their parcels came back."""

    batch: str = "all"
    after: str = ""
    """The id of the last order that was checked."""


class FindStuckProcesses(Job, frozen=True, kw_only=True):
    """Looks for processes without progress, at regular intervals."""


class JoinGuestOrders(Job, frozen=True, kw_only=True):
    """Lets the guest orders of an address join the account that confirmed it.

    Scheduled by whatever may decide it: a guest's order, and an address that was confirmed or left its account. It runs after
    that, so whichever of them is the last finds the others.
    """

    address: str
    """A hash, since logs name the key of a job."""
    email_key: str


class KeyGuestOrders(Job, frozen=True, kw_only=True):
    """Gives guest orders of earlier releases the key of their address, at regular intervals."""


class PushProcess(Job, frozen=True, kw_only=True):
    """Asks the service that a retried process waits for once more."""

    order_id: str
    step: str


@dataclass(frozen=True, kw_only=True)
class Jobs(JobTable):
    expire_order: JobCommand[ExpireOrder]
    complete_order: JobCommand[CompleteOrder]
    end_returned_orders: JobCommand[EndReturnedOrders]
    find_stuck_processes: JobCommand[FindStuckProcesses]
    join_guest_orders: JobCommand[JoinGuestOrders]
    key_guest_orders: JobCommand[KeyGuestOrders]
    push_process: SlowJob[PushProcess]
