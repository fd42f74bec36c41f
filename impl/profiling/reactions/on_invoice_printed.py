"""The PDF of an invoice is ready: the buyer gets it. That of a credit note comes with the message about its refund."""

from generated.events.billing import InvoicePrinted
from impl.profiling.use_cases.queue_message import queue_message
from infra.runtime.store.transaction import Transaction


def on_invoice_printed(tx: Transaction, event: InvoicePrinted) -> None:
    if event.type == "INVOICE":
        queue_message(tx, "INVOICE_READY", order_id=event.order_id, about={"invoice_id": event.invoice_id})
