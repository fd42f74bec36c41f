"""The domain events of invoices and tax rates."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from impl.billing.domain.series import Credited

VoidReason = Literal["ORDER_CANCELLED", "ORDER_EXPIRED"]


@dataclass(frozen=True)
class Drafted:
    """An order has the draft of its invoice."""


@dataclass(frozen=True)
class Finalised:
    """An invoice has its number and never changes again."""


@dataclass(frozen=True)
class Voided:
    """The order of a draft ended."""

    reason: VoidReason


@dataclass(frozen=True)
class Issued:
    """A credit note was issued for an invoice."""

    credited: Credited
    creditable: int
    """The amount of the invoice that is not credited yet."""


@dataclass(frozen=True)
class Printed:
    """The PDF of an invoice or credit note was stored."""

    sha256: str


InvoiceEvent: TypeAlias = Drafted | Finalised | Voided | Issued | Printed


@dataclass(frozen=True)
class RatesChanged:
    """A schedule has other rates from now on."""

    today: date
    """The day of the change: the event has the periods in force on it and the planned ones, but no past ones."""


TaxScheduleEvent: TypeAlias = RatesChanged
