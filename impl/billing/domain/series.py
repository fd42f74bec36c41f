"""Numbers of invoices and credit notes, without gap or repeat per series and year. Their dates never go back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

CODES: Mapping[str, str] = {"INVOICE": "FA", "CREDIT_NOTE": "AV"}


@dataclass(frozen=True, kw_only=True)
class DocumentNumber:
    number: str
    issue_date: date


@dataclass(frozen=True, kw_only=True)
class Credited:
    """The invoice that a credit note is for, and its refund; no refund when no money moved."""

    invoice_id: str
    invoice_number: str
    issue_date: date
    refund_id: str | None


@dataclass(kw_only=True)
class Series:
    """A series of numbers. Its year is the year of the last date."""

    code: str
    last_number: int = 0
    last_date: date = date.min

    def take(self, today: date) -> DocumentNumber:
        """Returns the next number and its date: today, or the last date when the clock is behind it."""
        issued = max(today, self.last_date)
        self.last_number = self.last_number + 1 if issued.year == self.last_date.year else 1
        self.last_date = issued
        return DocumentNumber(number=f"{self.code}-{issued.year}-{self.last_number:06}", issue_date=issued)
