"""What a refund credits of an invoice. It is exact to the cent per rate, however many partial refunds there are."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from impl.billing.domain.events import Issued
from impl.billing.domain.invoice import REFUND, Invoice, Line, single
from impl.billing.domain.parties import Seller
from impl.billing.domain.series import Credited, DocumentNumber
from impl.kernel.vat import TaxAmount, largest_remainder, tax_of_part


class CreditExceedsInvoice(Exception):  # noqa: N818 - what it is, in the field's words
    """The refund is higher than the invoice."""


@dataclass(frozen=True, kw_only=True)
class Returned:
    """The part of a refund for one line of the order; without `line_id` for its delivery."""

    line_id: str | None
    quantity: int
    amount: int


@dataclass(frozen=True, kw_only=True)
class Share:
    """The share of goodwill for one line of the order; without `line_id` for its delivery."""

    line_id: str | None
    amount: int


@dataclass
class _Pot:
    """One rate of the invoice, and the amounts credited so far."""

    whole: TaxAmount
    gross: int = 0
    tax: int = 0

    @property
    def left(self) -> int:
        return self.whole.gross - self.gross

    def share(self, gross: int) -> TaxAmount:
        """Returns a part of the rate. VAT is rounded on the running sum, so that the last credit leaves nothing."""
        return self.take(gross, tax_of_part(self.whole, self.gross + gross) - self.tax)

    def take(self, gross: int, tax: int) -> TaxAmount:
        """Returns the wanted VAT, up to what the rate has left. The last of the gross takes the last of the VAT."""
        tax_left = self.whole.tax - self.tax
        net_left = self.left - tax_left
        tax = tax_left if gross == self.left else max(min(tax, tax_left, gross), gross - net_left, 0)
        self.gross += gross
        self.tax += tax
        return TaxAmount(tax_rate=self.whole.tax_rate, net=gross - tax, tax=tax, gross=gross)


def creditable(invoice: Invoice, earlier: Iterable[Invoice]) -> int:
    """Returns the amount of the invoice that was not credited yet."""
    return invoice.totals.gross - sum(note.totals.gross for note in earlier)


def credit_note(
    invoice: Invoice,
    earlier: Sequence[Invoice],
    *,
    invoice_id: str,
    refund_id: str | None,
    lines: Sequence[Line],
    number: DocumentNumber,
    seller: Seller | None,
    settled_on: date,
    at: datetime,
) -> Invoice:
    """Returns a credit note. It is final from the start, and has the order and buyer of its invoice."""
    credited = Credited(
        invoice_id=invoice.invoice_id,
        invoice_number=invoice.document.number,
        issue_date=invoice.document.issue_date,
        refund_id=refund_id,
    )
    note = replace(
        invoice,
        invoice_id=invoice_id,
        type="CREDIT_NOTE",
        credited=credited,
        lines=lines,
        numbered=number,
        seller=seller,
        settled_on=settled_on,
        printed=False,
        version=1,
        created_at=at,
        updated_at=at,
    )
    note.tell(Issued(credited, creditable(invoice, [*earlier, note])))
    return note


def credit_lines(
    invoice: Invoice, earlier: Sequence[Invoice], amount: int, returned: Sequence[Returned], shares: Sequence[Share] = ()
) -> list[Line]:
    """Returns the credit note lines of a refund: the returned lines, or for goodwill one line per rate.

    PAYING says what goodwill takes of each line. So a line that is returned later has the same remaining amount in both
    services. Orders of release 0.1 lack this: there the amount beyond the returned lines is split over what each rate has left.
    """
    if amount > creditable(invoice, earlier):
        raise CreditExceedsInvoice(f"{amount} of {creditable(invoice, earlier)} of {invoice.document.number}")
    pots = _pots(invoice, earlier)
    lines = list(_returned_lines(invoice, earlier, pots, returned))
    rest = amount - sum(line.gross for line in lines)
    for pot, share in zip(pots.values(), _of_rates(invoice, pots, rest, shares), strict=True):
        if share:
            lines.append(single(0, "REFUND", REFUND[invoice.locale], pot.share(share)))
    return _numbered(lines)


def _of_rates(invoice: Invoice, pots: Mapping[int, _Pot], rest: int, shares: Sequence[Share]) -> list[int]:
    rates = {_key(line): line.tax_rate for line in invoice.lines}
    told = Counter(dict.fromkeys(pots, 0))
    for share in shares:
        told[rates[share.line_id]] += share.amount
    if told.total() == rest and all(told[rate] <= pot.left for rate, pot in pots.items()):
        return [told[rate] for rate in pots]
    return largest_remainder(rest, [pot.left for pot in pots.values()])


def whole_lines(invoice: Invoice) -> list[Line]:
    """Returns the lines of a credit note for a whole invoice."""
    return list(invoice.lines)


def _numbered(lines: Iterable[Line]) -> list[Line]:
    return [replace(line, line_number=number) for number, line in enumerate(lines, start=1)]


def _pots(invoice: Invoice, earlier: Sequence[Invoice]) -> Mapping[int, _Pot]:
    """Returns the rates, highest first. A rate that only has free lines is empty."""
    wholes = {whole.tax_rate: whole for whole in invoice.taxes}
    rates = sorted({line.tax_rate for line in invoice.lines}, reverse=True)
    pots = {rate: _Pot(wholes.get(rate) or TaxAmount(tax_rate=rate, net=0, tax=0, gross=0)) for rate in rates}
    for note in earlier:
        for credited in note.taxes:
            pots[credited.tax_rate].gross += credited.gross
            pots[credited.tax_rate].tax += credited.tax
    return pots


def _returned_lines(
    invoice: Invoice, earlier: Sequence[Invoice], pots: Mapping[int, _Pot], returned: Sequence[Returned]
) -> Iterator[Line]:
    known = {_key(line): line for line in invoice.lines}
    before = [line for note in earlier for line in note.lines if line.kind != "REFUND"]
    for part in returned:
        line = known.get(part.line_id)
        if line is None:
            continue
        credit = _returned_line(line, [each for each in before if _key(each) == part.line_id], pots[line.tax_rate], part)
        if credit is not None:
            before.append(credit)
            yield credit


def _returned_line(line: Line, before: Sequence[Line], pot: _Pot, part: Returned) -> Line | None:
    """Returns the credit of one line: never more pieces than were bought, nor more than its rate has left.

    Its VAT is its own share, on the running sum of the line's credits. If goodwill reduced the line before, PAYING refunds less
    for it. For an order of release 0.1 the amount that the rate lacks is split like goodwill.
    """
    gross_so_far, tax_so_far = sum(each.gross for each in before), sum(each.tax for each in before)
    quantity = min(part.quantity, line.quantity - sum(each.quantity for each in before))
    gross = min(part.amount, line.gross - gross_so_far, pot.left)
    if quantity <= 0 or (gross <= 0 < part.amount):  # a free piece is returned for nothing
        return None
    amount = pot.take(gross, tax_of_part(line, gross_so_far + gross) - tax_so_far)
    return replace(
        line,
        quantity=quantity,
        discount=quantity * line.unit_price - gross,
        net=amount.net,
        tax=amount.tax,
        gross=amount.gross,
    )


def _key(line: Line) -> str | None:
    """Returns the refund's key for the line; None is the delivery."""
    return line.line_id if line.kind == "ITEM" else None
