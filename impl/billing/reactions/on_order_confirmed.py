"""An order is paid: its invoice becomes final."""

from generated.events.ordering import OrderConfirmed
from impl.billing.job_types import FinaliseInvoice
from impl.billing.repositories.invoices import invoices
from impl.kernel.calendar import paris_day
from infra.runtime.event import NotYet
from infra.runtime.store.transaction import Transaction


def on_order_confirmed(tx: Transaction, event: OrderConfirmed) -> None:
    if not invoices.is_known(tx, event.order_id):
        raise NotYet(f"order {event.order_id}")
    tx.schedule(FinaliseInvoice(order_id=event.order_id, paid_on=paris_day(event.paid_at).isoformat()))
