"""Finds processes without progress, so that staff see them and can retry them. Each run schedules the next."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy import select

from impl.ordering.job_types import FindStuckProcesses
from impl.ordering.repositories.orders import orders
from impl.ordering.tables import orders as table
from impl.ordering.use_cases.causes import own
from infra.runtime.store.transaction import Transaction

_AT_ONCE = 50
_OVERDUE = select(table.c.order_id).where(table.c.process_state.in_(["RUNNING", "COMPENSATING"])).limit(_AT_ONCE)


@dataclass(frozen=True)
class FindStuckProcessesHandler:
    every_seconds: float

    def __call__(self, tx: Transaction, job: FindStuckProcesses) -> None:
        overdue = tx.all(_OVERDUE.where(table.c.process_due_at <= tx.now).order_by(table.c.process_due_at))
        for order_id in sorted(row.order_id for row in overdue):
            _stop_waiting(tx, order_id)
        pause = timedelta(seconds=0 if len(overdue) == _AT_ONCE else self.every_seconds)
        tx.schedule(job, tx.now + pause)


def _stop_waiting(tx: Transaction, order_id: str) -> None:
    with orders.change(tx, order_id) as order:
        if order.process.is_overdue(tx.now):
            order.get_stuck(own(tx))
