"""An order was cancelled: the draft of its invoice becomes void. A final invoice is credited when the money is refunded."""

from generated.events.ordering import OrderCancelled
from impl.billing.repositories.invoices import invoices
from impl.billing.use_cases.issue_credit_note import credit_invoice_of_nothing
from impl.kernel.calendar import paris_day
from infra.runtime.store.transaction import Transaction


def on_order_cancelled(tx: Transaction, event: OrderCancelled) -> None:
    with invoices.change_of_awaited_order(tx, event.order_id) as invoice:
        invoice.void_draft("ORDER_CANCELLED")
        credit_invoice_of_nothing(tx, invoice, settled_on=paris_day(event.cancelled_at))
