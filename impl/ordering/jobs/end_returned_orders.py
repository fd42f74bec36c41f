"""Orders whose parcels came back under release 0.1, which left them SHIPPED for ever: looked for once after each start."""

from dataclasses import dataclass

from sqlalchemy import select

from impl.ordering import orders
from impl.ordering.reports import Reports
from impl.ordering.tables import orders as table
from infra.runtime.jobs import Job
from infra.runtime.store.transaction import Transaction

CATCH_UP = "end_returned_orders"
_AT_ONCE = 100
_SHIPPED = select(table.c.order_id, table.c.facts).where(table.c.status == "SHIPPED").order_by(table.c.order_id)


@dataclass(frozen=True)
class EndReturnedOrders:
    reports: Reports

    def __call__(self, tx: Transaction, job: Job) -> None:
        found = tx.all(_SHIPPED.where(table.c.order_id > job.data.get("after", "")).limit(_AT_ONCE))
        for row in found:
            if any(each["status"] == "RETURNED" for each in row.facts["shipments"]):
                self.reports.catch_up(tx, orders.lock(tx, row.order_id))
        if len(found) == _AT_ONCE:
            tx.schedule(CATCH_UP, job.key, after=found[-1].order_id)
