"""The carrier returned an order: its invoice is credited when the money is refunded. An invoice of total 0 is credited here."""

from generated.events.ordering import OrderReturned
from impl.billing.repositories.invoices import invoices
from impl.billing.use_cases.issue_credit_note import credit_invoice_of_nothing
from impl.kernel.calendar import paris_day
from infra.runtime.event import NotYet
from infra.runtime.store.transaction import Transaction


def on_order_returned(tx: Transaction, event: OrderReturned) -> None:
    with invoices.change_of_awaited_order(tx, event.order_id) as invoice:
        if invoice.status == "DRAFT" and not invoice.totals.gross:
            raise NotYet(f"final invoice of order {event.order_id}")
        credit_invoice_of_nothing(tx, invoice, settled_on=paris_day(event.returned_at))
