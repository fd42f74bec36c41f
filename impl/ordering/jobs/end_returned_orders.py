"""Ends orders that release 0.1 left SHIPPED although their parcels came back. Runs once after each start."""

from dataclasses import dataclass

from sqlalchemy import select

from impl.ordering.job_types import EndReturnedOrders
from impl.ordering.repositories.orders import orders
from impl.ordering.tables import orders as table
from impl.ordering.use_cases.carrier_reports import CarrierReports
from infra.runtime.store.transaction import Transaction

_AT_ONCE = 100
_SHIPPED = select(table.c.order_id, table.c.facts).where(table.c.status == "SHIPPED").order_by(table.c.order_id)


@dataclass(frozen=True)
class EndReturnedOrdersHandler:
    reports: CarrierReports

    def __call__(self, tx: Transaction, job: EndReturnedOrders) -> None:
        found = tx.all(_SHIPPED.where(table.c.order_id > job.after).limit(_AT_ONCE))
        for row in found:
            if any(each["status"] == "RETURNED" for each in row.facts["shipments"]):
                with orders.change(tx, row.order_id) as order:
                    self.reports.catch_up(tx, order)
        if len(found) == _AT_ONCE:
            tx.schedule(EndReturnedOrders(after=found[-1].order_id))
