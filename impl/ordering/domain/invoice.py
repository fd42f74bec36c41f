"""How the invoice of an order is drafted, finalised, voided and credited."""

from impl.ordering.domain.order import Order
from impl.ordering.domain.timeline import Cause


def drafted(order: Order, invoice_id: str, cause: Cause) -> None:
    if order.facts.invoice_id is None:
        order.facts.invoice_id, order.invoice_status = invoice_id, "DRAFT"
        order.did("INVOICE_DRAFT", cause)
        order.note("INVOICE_DRAFTED", cause)


def finalized(order: Order, invoice_id: str, number: str, cause: Cause) -> None:
    if order.facts.invoice_number is not None:
        return
    order.facts.invoice_id, order.facts.invoice_number, order.invoice_status = invoice_id, number, "FINAL"
    order.did("INVOICE", cause)
    if order.process.is_undoing:
        order.process.expect_credit_note(is_creditable=order.is_creditable)
        order.process.settle(cause.now)
    order.note("INVOICE_FINALIZED", cause, reference=number)


def printed(order: Order, number: str, cause: Cause) -> None:
    if not order.process.is_done("INVOICE_PRINT"):
        order.did("INVOICE_PRINT", cause)
        order.note("INVOICE_PRINTED", cause, reference=number)


def voided(order: Order, cause: Cause) -> None:
    if not order.process.is_done("INVOICE_VOID"):
        order.invoice_status = "NONE"
        order.did("INVOICE_VOID", cause)
        order.note("INVOICE_VOIDED", cause)


def credited(order: Order, invoice_id: str, number: str, amount: int, *, creditable: int, cause: Cause) -> None:
    """Records a credit note. With the last one, the whole invoice is credited."""
    if invoice_id in order.facts.credit_note_ids:
        return
    order.facts.credit_note_ids.append(invoice_id)
    if not creditable:
        order.invoice_status = "CREDITED"
        if order.process.is_undoing:
            order.did("CREDIT_NOTE", cause)
    order.note("CREDIT_NOTE_ISSUED", cause, amount=amount, reference=number)
