"""Amounts in the shop's one currency, as models of the contracts."""

from collections.abc import Iterable

from generated.common.models import Money, Price, TaxAmount
from impl.kernel.vat import Taxed


def euros(cents: int) -> Money:
    """Returns an amount of this number of cents."""
    return Money(amount=cents, currency="EUR")


def price(cents: int) -> Price:
    """Returns a price of this number of cents, VAT included."""
    return Price(amount=cents, currency="EUR")


def tax_amounts(amounts: Iterable[Taxed]) -> list[TaxAmount]:
    """Returns the VAT contained in a total, rate by rate."""
    return [
        TaxAmount(tax_rate=each.tax_rate, net=euros(each.net), tax=euros(each.tax), gross=euros(each.gross)) for each in amounts
    ]
