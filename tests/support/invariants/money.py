"""Money: payments, refunds, invoices and credit notes agree to the cent, exist once each, and have no gap in their numbers."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from msgspec import UNSET

from generated.billing.models import Invoice
from tests.support.changes import told
from tests.support.invariants.statuses import ARRIVED, BACK, GOING_ON
from tests.support.snapshot import Snapshot

_ONCE = {
    "ORDER_CREATED",
    "ORDER_CONFIRMED",
    "ORDER_CANCELLED",
    "ORDER_EXPIRED",
    "ORDER_DELIVERED",
    "ORDER_COMPLETED",
    "ORDER_RETURNED",
    "PAYMENT_FAILED",
    "PAYMENT_SUCCEEDED",
    "STOCK_SHORTFALL",
    "STOCK_COMMITTED",
    "STOCK_RETURNED",
}
"""What happens to an order at most once."""


def money_matches_invoices(at: Snapshot) -> Iterator[str]:
    """2: captured minus refunded equals invoiced minus credited; the VAT adds up."""
    refunds: Counter[str] = Counter()
    for refund in at.refunds:
        refunds[refund.payment_intent_id] += refund.amount.amount
    final: Counter[str] = Counter()
    for invoice in at.invoices:
        yield from _vat_readds(invoice)
        if invoice.status == "FINAL":
            sign = 1 if invoice.type == "INVOICE" else -1
            final[invoice.order_id] += sign * invoice.totals.gross.amount
    has_final = {each.order_id for each in at.invoices if each.status == "FINAL" and each.type == "INVOICE"}
    for intent in at.intents:
        kept = intent.captured.amount - intent.refunded.amount
        if refunds[intent.payment_intent_id] != intent.refunded.amount:
            yield f"{intent.order_id}: {intent.refunded.amount} refunded by refunds of {refunds[intent.payment_intent_id]}"
        if intent.captured.amount not in {0, intent.amount.amount}:
            yield f"{intent.order_id}: captured {intent.captured.amount} of {intent.amount.amount}"
        if intent.order_id in has_final and kept != final[intent.order_id]:
            yield f"{intent.order_id}: {kept} kept of what was paid, {final[intent.order_id]} invoiced and not credited"
        if intent.order_id not in has_final and kept:
            yield f"{intent.order_id}: {kept} kept of what was paid, without a final invoice"
    owed = {order.order_id: order.totals.total.amount for order in at.orders}
    for intent in at.intents:
        if intent.amount.amount != owed.get(intent.order_id):
            yield f"{intent.order_id}: {intent.amount.amount} to pay for an order of {owed.get(intent.order_id)}"


def nothing_happens_twice(at: Snapshot) -> Iterator[str]:
    """3: an order has one intent, capture, invoice and final event; a refund (or a total of 0) has one credit note."""
    invoices = [each for each in at.invoices if each.type == "INVOICE"]
    notes = [each for each in at.invoices if each.type == "CREDIT_NOTE"]
    yield from _repeated("payment intents of", (each.order_id for each in at.intents))
    yield from _repeated("captures of", (key for key, _ in told(at, "paying.payment-succeeded.v1", "payment_intent_id")))
    yield from _repeated("invoices of", (each.order_id for each in invoices))
    yield from _repeated("credit notes of", (each.order_id if each.refund_id is UNSET else each.refund_id for each in notes))
    yield from _repeated("parcels with", (each.tracking_number for each in at.shipments if each.tracking_number is not UNSET))
    yield from _repeated("reservations of", (each.order_id for each in at.reservations))
    for order_id, entries in at.timelines.items():
        yield from _repeated("entries of", (f"{each.code} of {order_id}" for each in entries if each.code in _ONCE))
    final = {each.order_id for each in invoices if each.status == "FINAL"}
    for order in at.orders:
        if order.status in GOING_ON | ARRIVED | BACK and order.order_id not in final:
            yield f"{order.order_id} is {order.status} and has no final invoice"
    credited = {each.refund_id for each in notes}
    unasked = {each.order_id for each in notes if each.refund_id is UNSET}
    for order in at.orders:
        is_undone = order.order_id in final and order.status in BACK | {"CANCELLED"} and not order.totals.total.amount
        if (order.order_id in unasked) is not is_undone:
            yield f"{order.order_id} of {order.totals.total.amount} is {order.status}: credited without a refund, or not at all"
    for refund in at.refunds:
        if refund.order_id in final and refund.refund_id not in credited:
            yield f"{refund.refund_id} of {refund.order_id} has no credit note"


def numbers_have_no_gap(at: Snapshot) -> Iterator[str]:
    """4: invoice numbers count from 1 in each series and year, and their dates never go back."""
    series: dict[str, list[tuple[int, Any]]] = defaultdict(list)
    for invoice in at.invoices:
        if invoice.invoice_number is UNSET:
            if invoice.status == "FINAL":
                yield f"{invoice.invoice_id} is FINAL and has no number"
            continue
        code, _, number = invoice.invoice_number.rpartition("-")
        series[code].append((int(number), invoice.issue_date))
    for code, found in sorted(series.items()):
        numbers = sorted(number for number, _ in found)
        if numbers != list(range(1, len(numbers) + 1)):
            yield f"{code} has the numbers {numbers}"
        dates = [day for _, day in sorted(found)]
        if dates != sorted(dates):
            yield f"{code} has dates that go back"


def _vat_readds(invoice: Invoice) -> Iterator[str]:
    name = invoice.invoice_number if invoice.invoice_number is not UNSET else invoice.invoice_id
    sums: dict[int, Counter[str]] = defaultdict(Counter)
    for line in invoice.lines:
        sums[line.tax_rate].update({"net": line.net.amount, "tax": line.tax.amount, "gross": line.gross.amount})
    rates = {
        each.tax_rate: Counter(net=each.net.amount, tax=each.tax.amount, gross=each.gross.amount) for each in invoice.taxes
    }
    total = sum(rates.values(), Counter[str]())
    stated = Counter(net=invoice.totals.net.amount, tax=invoice.totals.tax.amount, gross=invoice.totals.gross.amount)
    if _of_something(sums) != _of_something(rates):
        yield f"{name}: its lines do not add up to its rates"
    if +total != +stated or stated["net"] + stated["tax"] != stated["gross"]:
        yield f"{name}: its rates do not add up to its total"


def _of_something(rates: Mapping[int, Counter[str]]) -> dict[int, Counter[str]]:
    return {rate: +amounts for rate, amounts in rates.items() if +amounts}


def _repeated(what: str, keys: Iterable[object]) -> Iterator[str]:
    yield from (f"{count} {what} {key}" for key, count in Counter(keys).items() if count > 1)
