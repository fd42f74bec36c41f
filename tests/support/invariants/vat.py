"""VAT: an order, its cart, its invoice and its credit notes agree, to the cent per rate and per article."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal

from msgspec import UNSET, UnsetType

from generated.billing.models import Invoice
from generated.carting.models import Cart
from generated.common.models import TaxAmount
from generated.ordering.models import Order
from generated.paying.models import Refund
from tests.support.snapshot import Snapshot

Amounts = tuple[int, int, int]
"""Net, tax and gross."""
Part = tuple[str, int, int]
"""Line, pieces and amount."""


def vat_is_the_same_everywhere(at: Snapshot) -> Iterator[str]:
    """10: VAT is taken from the gross and rounded half up per line; order, cart, invoice and a full credit agree."""
    carts = {cart.order_id: cart for cart in at.carts if cart.order_id is not UNSET}
    invoices = {each.order_id: each for each in at.invoices if each.type == "INVOICE"}
    for order in at.orders:
        due = _due(order)
        states = [
            order.totals.tax_included,
            *(each.totals.tax_included for each in at.carts if each.order_id == order.order_id),
        ]
        states += [each.taxes for each in at.invoices if each.order_id == order.order_id and each.type == "INVOICE"]
        for rows in states:
            if [row.tax_rate for row in rows] != sorted(due, reverse=True):
                yield f"{order.order_id}: a row each for {[row.tax_rate for row in rows]}, paid is at {sorted(due, reverse=True)}"
        if _stated(order.totals.tax_included) != due:
            yield f"{order.order_id} states {_stated(order.totals.tax_included)}, its lines contain {due}"
        invoice = invoices.get(order.order_id)
        if invoice is not None and _stated(invoice.taxes) != due:
            yield f"{order.order_id}: its invoice states {_stated(invoice.taxes)}, its lines contain {due}"
        cart = carts.get(order.order_id)
        if cart is not None:
            yield from _cart_stays(order, cart, due)


def _cart_stays(order: Order, cart: Cart, due: Mapping[int, Amounts]) -> Iterator[str]:
    """An ordered cart stays the same, even if rates, prices or tiers have changed since."""
    stated = _stated(cart.totals.tax_included)
    if stated != due:
        yield f"{order.order_id}: its cart states {stated}, its lines contain {due}"
    ordered = {line.sku: (line.quantity, line.line_total, line.tax_rate) for line in order.lines}
    kept = {item.sku: (item.quantity, item.line_total, item.tax_rate) for item in cart.items}
    totals = [(each.items, each.discount, each.shipping, each.total) for each in (order.totals, cart.totals)]
    if kept != ordered or totals[0] != totals[1] or cart.tier_applied != order.tier:
        yield f"{order.order_id}: its cart does not show what was ordered"


def credits_are_of_what_was_bought(at: Snapshot) -> Iterator[str]:
    """11: no rate or article is credited beyond its invoice; a credit note credits exactly what its refund names."""
    notes: dict[str, list[Invoice]] = defaultdict(list)
    for note in at.invoices:
        if note.type == "CREDIT_NOTE":
            notes[note.order_id].append(note)
    for invoice in at.invoices:
        if invoice.type == "INVOICE":
            yield from _credited(invoice, notes[invoice.order_id])
    yield from _refunded(at)


def _credited(invoice: Invoice, notes: list[Invoice]) -> Iterator[str]:
    credited = _stated(tax for note in notes for tax in note.taxes)
    invoiced = _stated(invoice.taxes)
    for rate, parts in credited.items():
        if any(part > whole for part, whole in zip(parts, invoiced.get(rate, (0, 0, 0)), strict=True)):
            yield f"{invoice.order_id}: {parts} credited at {rate}, {invoiced.get(rate)} invoiced"
    if notes and sum(note.totals.gross.amount for note in notes) == invoice.totals.gross.amount and credited != invoiced:
        yield f"{invoice.order_id}: credited in whole as {credited}, invoiced as {invoiced}"
    bought = {line.line_id: (line.quantity, line.gross.amount) for line in invoice.lines if line.kind != "REFUND"}
    pieces, amounts = Counter[str | UnsetType](), Counter[str | UnsetType]()
    for line in (line for note in notes for line in note.lines if line.kind != "REFUND"):
        pieces[line.line_id] += line.quantity
        amounts[line.line_id] += line.gross.amount
    for line_id in pieces:
        quantity, paid = bought.get(line_id, (0, 0))
        if pieces[line_id] > quantity and line_id is not UNSET:
            yield f"{invoice.order_id}: {pieces[line_id]} of {line_id} credited, {quantity} bought"
        if amounts[line_id] > paid:
            yield f"{invoice.order_id}: {amounts[line_id]} credited of {line_id}, which cost {paid}"


def _refunded(at: Snapshot) -> Iterator[str]:
    ordered = {(order.order_id, line.line_id): line.quantity for order in at.orders for line in order.lines}
    back = Counter[tuple[str, str]]()
    for refund in at.refunds:
        for line in [] if refund.lines is UNSET else refund.lines:
            back[refund.order_id, line.line_id] += line.quantity
    for key, quantity in back.items():
        if quantity > ordered.get(key, 0):
            yield f"{key[0]}: {quantity} of {key[1]} refunded, {ordered.get(key, 0)} bought"
    named = {each.refund_id: each for each in at.refunds if each.lines is not UNSET or each.delivery is not UNSET}
    for note in at.invoices:
        asked = named.get(note.refund_id) if note.refund_id is not UNSET else None
        if asked is not None and _parts_of_refund(asked) != _parts_of_note(note):
            yield f"{note.invoice_number}: does not credit the lines of {note.refund_id}"


def _parts_of_refund(refund: Refund) -> list[Part]:
    lines = [] if refund.lines is UNSET else refund.lines
    parts: list[Part] = [(line.line_id, line.quantity, line.amount.amount) for line in lines]
    return sorted(parts if refund.delivery is UNSET else [*parts, ("SHIPPING", 1, refund.delivery.amount)])


def _parts_of_note(note: Invoice) -> list[Part]:
    """A line without an article is named by its kind; if the refund names lines, only delivery may be such a line."""
    return sorted(
        (line.kind if line.line_id is UNSET else line.line_id, line.quantity, line.gross.amount) for line in note.lines
    )


def _due(order: Order) -> Mapping[int, Amounts]:
    """Computed from the order's own lines and delivery, without the code under test."""
    parts = [(line.tax_rate, line.line_total.amount) for line in order.lines]
    parts.append((order.shipping.tax_rate, order.shipping.fee.amount))
    sums: dict[int, Amounts] = {}
    for rate, gross in parts:
        tax = int((Decimal(gross) * rate / (10_000 + rate)).quantize(Decimal(1), ROUND_HALF_UP))
        sums[rate] = _add(sums.get(rate), (gross - tax, tax, gross))
    return {rate: amounts for rate, amounts in sums.items() if any(amounts)}


def _stated(taxes: Iterable[TaxAmount]) -> Mapping[int, Amounts]:
    sums: dict[int, Amounts] = {}
    for tax in taxes:
        sums[tax.tax_rate] = _add(sums.get(tax.tax_rate), (tax.net.amount, tax.tax.amount, tax.gross.amount))
    return {rate: amounts for rate, amounts in sums.items() if any(amounts)}


def _add(first: Amounts | None, second: Amounts) -> Amounts:
    net, tax, gross = first or (0, 0, 0)
    return net + second[0], tax + second[1], gross + second[2]
