"""What a refund takes back from an invoice: to the cent per rate, however many partial refunds make up the whole."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from impl.billing.domain.invoice import REFUND, Invoice, Line, single
from impl.kernel.vat import TaxAmount, half_up, largest_remainder


class CreditExceedsInvoice(Exception):  # noqa: N818 - what it is, in the field's words
    """More went back than was invoiced."""


@dataclass(frozen=True, kw_only=True)
class Returned:
    """The part of a refund that is for one line of the order."""

    line_id: str
    quantity: int
    amount: int


@dataclass
class _Pot:
    """One rate of the invoice, and how much of it was credited so far."""

    whole: TaxAmount
    gross: int = 0
    tax: int = 0

    @property
    def left(self) -> int:
        return self.whole.gross - self.gross

    def take(self, gross: int) -> TaxAmount:
        """VAT is rounded on the running sum, so that the last credit leaves nothing of it."""
        self.gross += gross
        tax = half_up(self.whole.tax * self.gross, self.whole.gross) - self.tax
        self.tax += tax
        return TaxAmount(tax_rate=self.whole.tax_rate, net=gross - tax, tax=tax, gross=gross)


def creditable(invoice: Invoice, earlier: Iterable[Invoice]) -> int:
    """What of the invoice was not credited yet."""
    return invoice.totals.gross - sum(note.totals.gross for note in earlier)


def credit_lines(invoice: Invoice, earlier: Sequence[Invoice], amount: int, returned: Sequence[Returned]) -> list[Line]:
    """The lines of the credit note for a refund: first the returned lines, the rest split over what is left of each rate."""
    if amount > creditable(invoice, earlier):
        raise CreditExceedsInvoice(f"{amount} of {creditable(invoice, earlier)} of {invoice.document.number}")
    pots = _pots(invoice, earlier)
    lines = _returned_lines(invoice, pots, returned)
    shares = largest_remainder(amount - sum(line.gross for line in lines), [pot.left for pot in pots.values()])
    for pot, share in zip(pots.values(), shares, strict=True):
        if share:
            lines.append(single(len(lines) + 1, "REFUND", REFUND[invoice.locale], pot.take(share)))
    return lines


def _pots(invoice: Invoice, earlier: Sequence[Invoice]) -> Mapping[int, _Pot]:
    pots = {whole.tax_rate: _Pot(whole) for whole in invoice.taxes}
    for note in earlier:
        for credited in note.taxes:
            pots[credited.tax_rate].gross += credited.gross
            pots[credited.tax_rate].tax += credited.tax
    return pots


def _returned_lines(invoice: Invoice, pots: Mapping[int, _Pot], returned: Sequence[Returned]) -> list[Line]:
    ordered = {line.line_id: line for line in invoice.lines if line.line_id}
    lines: list[Line] = []
    for part in returned:
        line = ordered.get(part.line_id)
        if line is None:
            continue
        pot, price = pots[line.tax_rate], part.quantity * line.unit_price
        gross = min(part.amount, price, pot.left)  # an earlier goodwill refund may have taken of this rate
        if gross:
            lines.append(_returned_line(len(lines) + 1, line, part.quantity, price - gross, pot.take(gross)))
    return lines


def _returned_line(line_number: int, line: Line, quantity: int, discount: int, amount: TaxAmount) -> Line:
    return Line(
        line_number=line_number,
        kind="ITEM",
        description=line.description,
        quantity=quantity,
        unit_price=line.unit_price,
        discount=discount,
        tax_rate=line.tax_rate,
        net=amount.net,
        tax=amount.tax,
        gross=amount.gross,
        line_id=line.line_id,
        sku=line.sku,
    )
