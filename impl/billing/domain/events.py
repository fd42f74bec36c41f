"""What happens to invoices and tax rates."""

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
    """A credit note takes back from an invoice."""

    credited: Credited
    creditable: int
    """What of the invoice is not credited yet."""


@dataclass(frozen=True)
class Printed:
    """The PDF of an invoice or credit note is kept."""

    sha256: str


InvoiceEvent: TypeAlias = Drafted | Finalised | Voided | Issued | Printed


@dataclass(frozen=True)
class RatesChanged:
    """A schedule has other rates from now on."""

    today: date
    """What was in force before is not told."""


TaxScheduleEvent: TypeAlias = RatesChanged
