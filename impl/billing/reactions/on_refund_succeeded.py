"""Money was refunded: a final invoice gets a credit note; no other does."""

from msgspec import UNSET

from generated.events.paying import RefundSucceeded
from impl.billing.domain.credit import Returned, Share, credit_lines
from impl.billing.repositories.invoices import invoices
from impl.billing.use_cases.issue_credit_note import issue_credit_note
from impl.common.absent import or_none
from impl.kernel.calendar import paris_day
from infra.runtime.event import NotYet
from infra.runtime.store.transaction import Transaction


def on_refund_succeeded(tx: Transaction, event: RefundSucceeded) -> None:
    with invoices.change_of_awaited_order(tx, event.order_id) as invoice:
        if invoice.status == "DRAFT":
            raise NotYet(f"final invoice of order {event.order_id}")
        if invoice.status == "VOID" or invoices.has_credit_note(tx, event.refund_id):
            return
        earlier = invoices.list_credit_notes(tx, invoice)
        lines = credit_lines(invoice, earlier, event.amount.amount, _returned(event), _shares(event))
        if lines:  # a refund of 0 has none
            refunded_on = paris_day(event.refunded_at)
            issue_credit_note(tx, invoice, earlier, lines, refund_id=event.refund_id, settled_on=refunded_on)


def _returned(event: RefundSucceeded) -> list[Returned]:
    lines = [] if event.lines is UNSET else event.lines
    returned = [Returned(line_id=line.line_id, quantity=line.quantity, amount=line.amount.amount) for line in lines]
    if event.delivery is not UNSET:
        returned.append(Returned(line_id=None, quantity=1, amount=event.delivery.amount))
    return returned


def _shares(event: RefundSucceeded) -> list[Share]:
    shares = [] if event.shares is UNSET else event.shares
    return [Share(line_id=or_none(each.line_id), amount=each.amount.amount) for each in shares]
