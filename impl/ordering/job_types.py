"""The jobs of ORDERING: what is scheduled, and the table in which app.py says what does it."""

from dataclasses import dataclass

from infra.runtime.job import JobCommand, JobTable, SlowJob
from infra.runtime.store.job import Job


class ExpireOrder(Job, frozen=True, kw_only=True):
    """An order that nobody paid in time ends."""

    order_id: str


class CompleteOrder(Job, frozen=True, kw_only=True):
    """The goods of a delivered order cannot be sent back any more."""

    order_id: str


class EndReturnedOrders(Job, frozen=True, kw_only=True):
    """Once after each start: orders that release 0.1 left SHIPPED though their parcels came back."""

    batch: str = "all"
    after: str = ""
    """The id of the last order that was looked at."""


class FindStuckProcesses(Job, frozen=True, kw_only=True):
    """Processes that make no progress are looked for, again and again."""


class PushProcess(Job, frozen=True, kw_only=True):
    """The service that a retried process waits for is asked once more."""

    order_id: str
    step: str


@dataclass(frozen=True, kw_only=True)
class Jobs(JobTable):
    expire_order: JobCommand[ExpireOrder]
    complete_order: JobCommand[CompleteOrder]
    end_returned_orders: JobCommand[EndReturnedOrders]
    find_stuck_processes: JobCommand[FindStuckProcesses]
    push_process: SlowJob[PushProcess]
